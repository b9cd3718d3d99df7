import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  TextInput,
  typeStyles,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { FormEvent, useState } from 'react';
import { stopwatch } from '../../drills/stopwatch';
import { useSession } from '../../session/SessionContext';
import { useGameDayChange } from '../../session/useGameDayChange';
import { useNow } from '../useNow';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
    borderWidth: 2,
  },
  title: { margin: 0, ...typeStyles.entryTitle },
  steps: { margin: 0, paddingLeft: theme.spacing(3), ...typeStyles.summary },
  clock: { ...typeStyles.pageTitle },
  why: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** How it is undone, step by step; after an abort with a clock. */
export function RestorePanel(props: {
  isAborted: boolean;
  onClose: () => void;
}) {
  const { isAborted } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const { attention } = useSignalColours();
  const t = useT();
  const { gameDay, mayUpdate } = useSession();
  const { change, isPending } = useGameDayChange();
  const { abort, restoreSteps } = gameDay;
  const now = useNow(isAborted && !abort?.restoredAt);
  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.root}
      style={isAborted ? { borderColor: attention.main } : undefined}
      aria-label={t(isAborted ? 'abort.title' : 'restore.title')}
    >
      <h3
        className={classes.title}
        style={isAborted ? { color: attention.main } : undefined}
        role={isAborted ? 'alert' : undefined}
      >
        {t(isAborted ? 'abort.title' : 'restore.title')}
      </h3>
      {abort && (
        <span className={classes.clock}>
          {abort.restoredAt
            ? t('abort.restored', { time: formatDuration(abort.timeToAbort) })
            : t('abort.since', {
                time: stopwatch(now - Date.parse(abort.decidedAt)),
              })}
        </span>
      )}
      {restoreSteps.length === 0 ? (
        <p className={text.body}>{t('abort.noSteps')}</p>
      ) : (
        <ol className={classes.steps}>
          {restoreSteps.map(it => (
            <li key={it}>{it}</li>
          ))}
        </ol>
      )}
      {isAborted && mayUpdate && <Why />}
      <div className={classes.actions}>
        {abort && !abort.restoredAt && mayUpdate && (
          <Button
            variant="contained"
            color="primary"
            disabled={isPending}
            onClick={() =>
              change((api, { id }) =>
                api.call(gameDayEndpoints.restored, { id }),
              )
            }
          >
            {t('abort.done')}
          </Button>
        )}
        {!isAborted && (
          <Button onClick={props.onClose}>{t('restore.close')}</Button>
        )}
      </div>
    </Paper>
  );
}

/** The reason can wait until it is stopped. */
function Why() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { session } = useSession();
  const [reason, setReason] = useState('');
  const [isSaid, setSaid] = useState(false);
  const say = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) {
      session.outbox.add({
        type: 'observation',
        kind: 'communication',
        text: reason.trim(),
        drillId: null,
        recognises: null,
      });
      setSaid(true);
    }
  };
  if (isSaid) {
    return (
      <p className={text.qualifying} role="status">
        {t('abort.saved')}
      </p>
    );
  }
  return (
    <form className={classes.why} onSubmit={say}>
      <TextInput
        label={t('abort.why')}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Button type="submit" color="primary" disabled={!reason.trim()}>
        {t('observations.add')}
      </Button>
    </form>
  );
}
