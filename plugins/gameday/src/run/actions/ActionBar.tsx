import { LinkButton } from '@backstage/core-components';
import {
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { usePlaces } from '../../places/usePlaces';
import { useSession } from '../../session/SessionContext';
import type { Console } from '../useConsole';
import { useT } from '../useT';
import { CompleteDialog } from './CompleteDialog';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 4,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.25, 3),
    borderRadius: 0,
    // The portal's own bar stands at the lower edge of a telephone.
    [theme.breakpoints.down('xs')]: {
      bottom: 56,
      padding: theme.spacing(1, 1.5),
    },
  },
  abort: {
    minWidth: 128,
    minHeight: 48,
    ...typeStyles.entryTitle,
    [theme.breakpoints.down('xs')]: { flex: '1 1 auto' },
  },
  hint: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    maxWidth: 320,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  gap: { flex: '1 0 0' },
}));

/** What is always in reach: to stop, to restore, to end it. */
export function ActionBar(props: {
  console: Console;
  isAborted: boolean;
  isHolding: boolean;
  onAbort: () => void;
  onRestore: () => void;
}) {
  const { isRunning } = props.console;
  const classes = useStyles();
  const { attention } = useSignalColours();
  const t = useT();
  const places = usePlaces();
  const { gameDay } = useSession();
  const [isCompleting, setCompleting] = useState(false);
  const isOver = !isRunning && gameDay.status !== 'planned';
  return (
    <Paper className={classes.root} elevation={6}>
      {isRunning && !props.isAborted && (
        <>
          <Button
            className={classes.abort}
            variant="contained"
            style={{
              backgroundColor: attention.main,
              color: attention.ground,
            }}
            onClick={props.onAbort}
          >
            <span aria-hidden>⬣&ensp;</span>
            {t(props.isHolding ? 'abort.holding' : 'abort.button')}
          </Button>
          <span className={classes.hint}>{t('abort.hint')}</span>
        </>
      )}
      <span className={classes.gap} />
      {gameDay.status === 'planned' && (
        <LinkButton to={places.edit(gameDay.id)} color="primary">
          {t('plan')}
        </LinkButton>
      )}
      <Button variant="outlined" color="primary" onClick={props.onRestore}>
        {t('restore.button')}
      </Button>
      {isRunning && !props.isAborted && (
        <Button
          variant="outlined"
          color="primary"
          onClick={() => setCompleting(true)}
        >
          {t('complete.button')}
        </Button>
      )}
      {isOver && (
        <LinkButton
          to={places.read(gameDay.id)}
          variant="contained"
          color="primary"
        >
          {t('report')}
        </LinkButton>
      )}
      {isCompleting && (
        <CompleteDialog
          drills={props.console.drills}
          onClose={() => setCompleting(false)}
        />
      )}
    </Paper>
  );
}
