import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { debriefReadingTranslationRef } from './translation';
import { CopyLinkButton } from './CopyLinkButton';
import { SectionId, sectionAnchor } from './sections';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2.5, 3),
    scrollMarginTop: theme.spacing(1),
    [theme.breakpoints.down(700)]: { padding: theme.spacing(2) },
    '@media print': { padding: theme.spacing(1.5, 0) },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 28,
    marginBottom: theme.spacing(1),
  },
  named: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
  title: { margin: 0, ...typeStyles.entryTitle },
  note: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  action: { marginLeft: 'auto', minWidth: 0, maxWidth: '100%' },
}));

/** A section with its title, a link to itself, and what belongs beside it. */
export function Section(props: {
  id: SectionId;
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const anchor = sectionAnchor(props.id);
  const title = t(`section.${props.id}`);
  return (
    <section
      id={anchor}
      className={classes.root}
      aria-labelledby={`${anchor}-title`}
    >
      <div className={classes.head}>
        <div className={classes.named}>
          <h3 id={`${anchor}-title`} className={classes.title}>
            {title}
          </h3>
          <CopyLinkButton
            anchor={anchor}
            label={t('permalink', { section: title })}
          />
        </div>
        {props.note && <span className={classes.note}>{props.note}</span>}
        {props.action && <div className={classes.action}>{props.action}</div>}
      </div>
      {props.children}
    </section>
  );
}
