import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import { FocusEvent, ReactNode, useState } from 'react';
import { SectionHead } from './SectionHead';
import { useSection } from './SectionsContext';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2.5, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    scrollMarginTop: theme.spacing(2),
    outline: 'none',
    '&:first-child': { borderTop: 0 },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(1.5),
    minWidth: 0,
  },
}));

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

/** One section of a page: its name, how much of it is saved, its fields. */
export function Section(props: SectionProps) {
  const { anchor } = useSection(props.section);
  const classes = useStyles();
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
      <SectionHead
        section={props.section}
        hint={props.hint}
        isOpen={isOpen}
        onFold={() => setOpen(!isOpen)}
      />
      <Collapse in={isOpen}>
        <div id={`${anchor}-body`} className={classes.body}>
          {props.children}
        </div>
      </Collapse>
    </section>
  );
}
