import {
  DrillOutcome,
  drillOutcomes,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { DrillOutcomeText } from './DrillOutcomeText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
  },
}));

/**
 * What became of the drills of a game day, each outcome with how many where
 * there are several; nothing while nobody said any.
 */
export function DrillOutcomes(props: {
  byOutcome: Partial<Record<DrillOutcome, number>>;
}) {
  const { byOutcome } = props;
  const classes = useStyles();
  const said = drillOutcomes.filter(it => byOutcome[it]);
  return said.length === 0 ? null : (
    <span className={classes.root}>
      {said.map(outcome => (
        <DrillOutcomeText
          key={outcome}
          outcome={outcome}
          count={byOutcome[outcome]}
        />
      ))}
    </span>
  );
}
