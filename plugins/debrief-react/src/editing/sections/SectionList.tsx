import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { ZoneNote } from '../../components/time/ZoneNote';
import { typeStyles } from '../../styles/typeStyles';
import { useT } from '../useT';
import { goToSection } from './goToSection';
import { SavedIcon } from './SavedIcon';
import { PageSection, useSections } from './SectionsContext';
import { useCurrentSection } from './useCurrentSection';
import { useSavedWords } from './useSavedWords';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    top: theme.spacing(2),
    minWidth: 0,
    [theme.breakpoints.down('md')]: {
      zIndex: 2,
      top: 0,
      backgroundColor: theme.palette.background.default,
    },
  },
  list: {
    position: 'relative',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    [theme.breakpoints.down('md')]: {
      display: 'flex',
      overflowX: 'auto',
      scrollbarWidth: 'none',
    },
  },
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: theme.spacing(0, 1),
    padding: theme.spacing(1, 1.5),
    borderLeft: `2px solid ${theme.palette.divider}`,
    color: theme.palette.text.primary,
    ...typeStyles.body,
    textDecoration: 'none',
    '& svg': { marginTop: 2 },
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    [theme.breakpoints.down('md')]: {
      borderLeft: 0,
      borderBottom: `2px solid ${theme.palette.divider}`,
      whiteSpace: 'nowrap',
      gridTemplateColumns: '16px auto',
    },
  },
  current: {
    borderColor: theme.palette.primary.main,
    backgroundColor: theme.palette.background.paper,
    ...typeStyles.strong,
  },
  number: { marginRight: theme.spacing(0.75) },
  words: {
    gridColumn: 2,
    ...typeStyles.qualifying,
    ...typeStyles.regular,
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('md')]: {
      // Said in the head of the section as well; here the shape has to do.
      clip: 'rect(0 0 0 0)',
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
    },
  },
  saves: {
    margin: 0,
    padding: theme.spacing(1.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('md')]: { display: 'none' },
  },
}));

/** All sections with how much of each is saved; leads to each. */
export function SectionList() {
  const classes = useStyles();
  const t = useT();
  const sections = useSections();
  const current = useCurrentSection(sections.map(it => it.anchor));
  const list = useRef<HTMLOListElement>(null);

  // On a narrow page the list is a bar that scrolls sideways.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && link) {
      list.current.scrollLeft = link.offsetLeft - 48;
    }
  }, [current]);

  return (
    <nav className={classes.root} aria-label={t('sections.label')}>
      <ol className={classes.list} ref={list}>
        {sections.map((section, index) => (
          <li key={section.id}>
            <SectionLink
              section={section}
              number={index + 1}
              isCurrent={section.anchor === current}
            />
          </li>
        ))}
      </ol>
      <p className={classes.saves}>
        {t('sections.saves')} <ZoneNote at={new Date().toISOString()} />.
      </p>
    </nav>
  );
}

function SectionLink(props: {
  section: PageSection;
  number: number;
  isCurrent: boolean;
}) {
  const { isCurrent } = props;
  const { anchor, name, status } = props.section;
  const classes = useStyles();
  const words = useSavedWords();
  return (
    <a
      className={`${classes.item} ${isCurrent ? classes.current : ''}`}
      href={`#${anchor}`}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={event => {
        event.preventDefault();
        goToSection(anchor);
      }}
    >
      <SavedIcon status={status} />
      <span>
        <span className={classes.number}>{props.number}</span>
        {name}
      </span>
      <span className={classes.words}>{words(status).short}</span>
    </a>
  );
}
