import type { Drill } from '@debrief/backstage-plugin-debrief-common';
import {
  TitledCard,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { StepIcon, StepText, verdictOf } from '../../chain/ChainStep';
import { useChain } from '../../chain/useChain';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(2, 3, 2.5),
    overflowX: 'auto',
    [theme.breakpoints.down('xs')]: {
      flexDirection: 'column',
      padding: theme.spacing(2),
    },
  },
  step: {
    flex: '1 1 132px',
    minWidth: 132,
    paddingRight: theme.spacing(1.5),
    [theme.breakpoints.down('xs')]: {
      display: 'grid',
      gridTemplateColumns: '24px minmax(0, 1fr)',
      flex: 'none',
      paddingBottom: theme.spacing(1.5),
    },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    marginRight: theme.spacing(-0.75),
    marginBottom: theme.spacing(0.75),
  },
  way: {
    flex: 1,
    borderTop: `2px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

/** The way from what happened to what holds, as one picture. */
export function ChainCard(props: { drills: Drill[] }) {
  const classes = useStyles();
  const { attention, held } = useSignalColours();
  const t = useT();
  const { gameDay } = useSession();
  const { data: steps = [] } = useChain(gameDay, props.drills);
  if (steps.length < 2) {
    return null;
  }
  const wayAfter = (index: number) => {
    const verdict = verdictOf(steps[index]);
    if (verdict === 'bad') {
      return { borderTop: `2px dashed ${attention.main}` };
    }
    return verdict === 'good' ? { borderTopColor: held.main } : undefined;
  };
  return (
    <TitledCard title={t('chain.title')} titleComponent="h3">
      <ol className={classes.list}>
        {steps.map((step, index) => (
          <li key={`${step.type} ${step.id}`} className={classes.step}>
            <div className={classes.head}>
              <StepIcon step={step} />
              {index < steps.length - 1 && (
                <span className={classes.way} style={wayAfter(index)} />
              )}
            </div>
            <div>
              <StepText step={step} thisOne={t('chain.thisOne')} />
            </div>
          </li>
        ))}
      </ol>
    </TitledCard>
  );
}
