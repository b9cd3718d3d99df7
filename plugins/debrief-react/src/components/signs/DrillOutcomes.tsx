import {
  DrillOutcome,
  drillOutcomes,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import {
  joinClasses,
  SignalColours,
  typeStyles,
  useSignalColours,
} from '../../styles';
import { useT } from '../../useT';

const shapes: Record<DrillOutcome, string> = {
  held: '✓',
  refuted: '✕',
  inconclusive: '?',
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
  },
  outcome: { ...typeStyles.strong, whiteSpace: 'nowrap' },
  held: { color: (it: SignalColours) => it.held.main },
  refuted: { color: (it: SignalColours) => it.attention.main },
  inconclusive: {},
}));

/**
 * What became of the drills of a game day: a shape and a word for each outcome,
 * with how many where there are several; nothing while nobody said any.
 */
export function DrillOutcomes(props: {
  byOutcome: Partial<Record<DrillOutcome, number>>;
}) {
  const { byOutcome } = props;
  const classes = useStyles(useSignalColours());
  const t = useT();
  const said = drillOutcomes.filter(it => byOutcome[it]);
  return said.length === 0 ? null : (
    <span className={classes.root}>
      {said.map(outcome => (
        <span
          key={outcome}
          className={joinClasses(classes.outcome, classes[outcome])}
        >
          <span aria-hidden>{shapes[outcome]} </span>
          {(byOutcome[outcome] ?? 0) > 1 && `${byOutcome[outcome]} `}
          {t(`outcome.${outcome}`)}
        </span>
      ))}
    </span>
  );
}
