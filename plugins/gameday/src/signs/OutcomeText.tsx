import type { DrillOutcome } from '@debrief/backstage-plugin-debrief-common';
import {
  joinClasses,
  SignalColours,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../useWords';

const shapes: Record<DrillOutcome | 'none', string> = {
  held: '✓',
  refuted: '✕',
  inconclusive: '?',
  none: '–',
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    gap: theme.spacing(0.75),
    ...typeStyles.strong,
    whiteSpace: 'nowrap',
  },
  held: { color: (it: SignalColours) => it.held.main },
  refuted: { color: (it: SignalColours) => it.attention.main },
  inconclusive: {},
  none: { ...typeStyles.regular, color: theme.palette.text.secondary },
  framed: {
    padding: theme.spacing(0, 1),
    border: '2px solid currentColor',
    borderRadius: 4,
  },
}));

/** What became of a hypothesis, never by its colour alone. */
export function OutcomeText(props: {
  outcome: DrillOutcome | null;
  /** In a frame, where it is the answer. */
  isFramed?: boolean;
}) {
  const classes = useStyles(useSignalColours());
  const words = useWords();
  const outcome = props.outcome ?? 'none';
  return (
    <span
      className={joinClasses(
        classes.root,
        classes[outcome],
        props.isFramed && props.outcome && classes.framed,
      )}
    >
      <span aria-hidden>{shapes[outcome]}</span>
      {words(`outcome.${outcome}`)}
    </span>
  );
}
