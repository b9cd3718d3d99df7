import type { Drill } from '@debrief/backstage-plugin-debrief-common';
import {
  typeStyles,
  useTypeStyles,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';
import { MeasurementChart } from './MeasurementChart';

const useStyles = makeStyles(theme => ({
  root: { borderRadius: 4, minWidth: 0 },
  top: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2, 3),
    padding: theme.spacing(2.5, 3),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: theme.spacing(2),
    },
  },
  hypothesis: {
    margin: theme.spacing(0.5, 0, 0),
    ...typeStyles.entryTitle,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
    alignContent: 'start',
    ...typeStyles.body,
  },
  chart: {
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** What was thought, and what became of it in each drill. */
export function VerdictCard(props: { drills: Drill[] }) {
  const { drills } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession();
  return (
    <Paper variant="outlined" className={classes.root}>
      <div className={classes.top}>
        <div>
          <span className={text.qualifying}>{t('hypothesis')}</span>
          <p className={classes.hypothesis}>{gameDay.hypothesis}</p>
        </div>
        {drills.length === 0 ? (
          <p className={text.qualifying}>{t('noDrills')}</p>
        ) : (
          <ul className={classes.list}>
            {drills.map(it => (
              <li key={it.id}>
                <DrillOutcomeText outcome={it.outcome} /> {it.title}
              </li>
            ))}
          </ul>
        )}
      </div>
      {gameDay.steadyState.map((steadyState, index) => {
        const has = drills.some(drill =>
          drill.measurements.some(it => it.steadyState === index),
        );
        return (
          has && (
            // eslint-disable-next-line react/no-array-index-key -- measurements count by its place
            <div key={index} className={classes.chart}>
              <MeasurementChart
                steadyState={steadyState}
                index={index}
                drills={drills}
              />
            </div>
          )
        );
      })}
    </Paper>
  );
}
