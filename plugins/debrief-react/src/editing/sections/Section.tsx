import ButtonBase from '@material-ui/core/ButtonBase';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { FocusEvent, ReactNode, useState } from 'react';
import { typeStyles } from '../../styles/typeStyles';
import { useT } from '../../useT';
import { SavedIcon } from './SavedIcon';
import { SectionStatus, useSection } from './SectionsContext';
import { useSavedWords } from './useSavedWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2.5, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    scrollMarginTop: theme.spacing(2),
    outline: 'none',
    '&:first-child': { borderTop: 0 },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
  title: {
    ...typeStyles.entryTitle,
    margin: 0,
    outline: 'none',
    '& > span': { marginRight: theme.spacing(1) },
  },
  hint: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { order: 3, flexBasis: '100%' },
  },
  saved: {
    marginLeft: 'auto',
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'center',
    gap: theme.spacing(0.75),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  fold: {
    borderRadius: 4,
    padding: 2,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '& svg': {
      ...typeStyles.icon,
      transition: theme.transitions.create('transform', { duration: 120 }),
    },
  },
  folded: { '& svg': { transform: 'rotate(-90deg)' } },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(1.5),
    minWidth: 0,
  },
}));

/** @public */
export interface SectionProps {
  /** The id of one of the sections of the page. */
  section: string;
  hint?: string;
  /** Somebody paused or went elsewhere in the section. */
  onPause: () => void;
  /** Somebody left the section. */
  onLeave?: () => void;
  children: ReactNode;
}

/**
 * One section of a page: its name, how much of it is saved, its fields.
 *
 * @public
 */
export function Section(props: SectionProps) {
  const { anchor, name, number, status } = useSection(props.section);
  const classes = useStyles();
  const t = useT();
  const [isOpen, setOpen] = useState(true);

  const leave = (event: FocusEvent<HTMLElement>) => {
    props.onPause();
    const { relatedTarget } = event;
    const isStillHere =
      relatedTarget instanceof Node &&
      event.currentTarget.contains(relatedTarget);
    if (!isStillHere) {
      props.onLeave?.();
    }
  };

  return (
    <section
      id={anchor}
      className={classes.root}
      aria-labelledby={`${anchor}-title`}
      onBlur={leave}
    >
      <div className={classes.head}>
        <h3 id={`${anchor}-title`} className={classes.title} tabIndex={-1}>
          <span>{number}</span>
          {name}
        </h3>
        <SectionHint status={status} hint={props.hint} />
        <SectionSaved status={status}>
          <ButtonBase
            className={`${classes.fold} ${isOpen ? '' : classes.folded}`}
            onClick={() => setOpen(!isOpen)}
            aria-expanded={isOpen}
            aria-controls={`${anchor}-body`}
            aria-label={t(isOpen ? 'sections.fold' : 'sections.unfold', {
              section: name,
            })}
          >
            <ExpandMoreIcon />
          </ButtonBase>
        </SectionSaved>
      </div>
      <Collapse in={isOpen}>
        <div id={`${anchor}-body`} className={classes.body}>
          {props.children}
        </div>
      </Collapse>
    </section>
  );
}

function SectionHint(props: { status: SectionStatus; hint?: string }) {
  const classes = useStyles();
  const text = [props.status.notes, props.hint].filter(Boolean).join(' · ');
  return text ? <span className={classes.hint}>{text}</span> : null;
}

function SectionSaved(props: { status: SectionStatus; children: ReactNode }) {
  const classes = useStyles();
  const words = useSavedWords();
  return (
    <span className={classes.saved}>
      <SavedIcon status={props.status} />
      {words(props.status).saved}
      {props.children}
    </span>
  );
}
