import {
  drillOutcomes,
  GameDay,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { OutcomeText } from './OutcomeText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
  },
}));

/** What became of the drills of a game day, each outcome with how many. */
export function OutcomeCounts(props: { counts: GameDay['drillCounts'] }) {
  const classes = useStyles();
  const { byOutcome } = props.counts;
  const said = drillOutcomes.filter(it => byOutcome[it]);
  return (
    <span className={classes.root}>
      {said.map(outcome => (
        <span key={outcome}>
          {(byOutcome[outcome] ?? 0) > 1 && `${byOutcome[outcome]} × `}
          <OutcomeText outcome={outcome} />
        </span>
      ))}
    </span>
  );
}
