import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  notPrintedClass,
  RouterLink,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { sectionAnchor, SectionEntry } from './sections';
import { useSectionInView } from './useSectionInView';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    top: theme.spacing(3),
    [theme.breakpoints.down(1400)]: { display: 'none' },
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 1.5),
    borderLeft: `2px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    textDecoration: 'none',
    '&:hover': { color: theme.palette.text.primary },
    '&[aria-current]': {
      borderLeftColor: theme.palette.primary.main,
      color: theme.palette.text.primary,
      ...typeStyles.strong,
    },
  },
  note: { ...typeStyles.qualifying, ...typeStyles.regular },
}));

/** Leads to each section, and shows which one is being read. */
export function TableOfContents(props: { sections: SectionEntry[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const current = useSectionInView(props.sections);
  return (
    <nav
      className={`${classes.root} ${notPrintedClass}`}
      aria-label={t('contents')}
    >
      {props.sections.map(({ id, note }) => (
        <RouterLink
          key={id}
          to={{ hash: sectionAnchor(id) }}
          className={classes.line}
          aria-current={id === current ? 'location' : undefined}
        >
          {t(`sectionShort.${id}`)}
          {note && <span className={classes.note}>{note}</span>}
        </RouterLink>
      ))}
    </nav>
  );
}
