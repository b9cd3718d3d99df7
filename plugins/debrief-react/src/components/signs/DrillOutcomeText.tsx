import type { DrillOutcome } from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import {
  joinClasses,
  SignalColours,
  typeStyles,
  useSignalColours,
} from '../../styles';
import { useT } from '../../useT';

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
export function DrillOutcomeText(props: {
  outcome: DrillOutcome | null;
  /** Of so many drills. */
  count?: number;
  /** In a frame, where it is the answer. */
  isFramed?: boolean;
}) {
  const { count = 1 } = props;
  const classes = useStyles(useSignalColours());
  const t = useT();
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
      {count > 1 && `${count} `}
      {t(`outcome.${outcome}`)}
    </span>
  );
}
