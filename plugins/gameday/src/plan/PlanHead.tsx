import { LinkButton } from '@backstage/core-components';
import {
  canMoveGameDay,
  gameDayEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  EntityLink,
  typeStyles,
  useDownload,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/EventOutlined';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { usePlaces } from '../places/usePlaces';
import { ReasonDialog } from '../session/ReasonDialog';
import { useGameDayField, useSession } from '../session/SessionContext';
import { useGameDayChange } from '../session/useGameDayChange';
import { WhenText } from '../signs/WhenText';
import { useSharedWords, useWords } from '../useWords';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 3),
  },
  names: { flex: '1 1 320px', minWidth: 0 },
  title: { margin: 0, ...typeStyles.pageTitle, overflowWrap: 'anywhere' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    ...typeStyles.body,
    color: theme.palette.text.secondary,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What is planned, when, and the ways on. */
export function PlanHead() {
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const shared = useSharedWords();
  const places = usePlaces();
  const download = useDownload();
  const { gameDay } = useSession();
  const { change } = useGameDayChange();
  const [title] = useGameDayField('title');
  const [isCancelling, setCancelling] = useState(false);
  const { id, number, status } = gameDay;
  const isOver = status !== 'planned' && status !== 'running';
  return (
    <>
      <header className={classes.root}>
        <div className={classes.names}>
          <h2 className={classes.title}>
            {t('head.title', {
              number: String(number),
              title: title.trim() || t('head.untitled'),
            })}
          </h2>
          <div className={classes.meta}>
            <WhenText gameDay={gameDay} />
            <span>{words(`form.${gameDay.form}`)}</span>
            {gameDay.entities.slice(0, 3).map(it => (
              <EntityLink
                key={it.entityRef}
                entityRef={it.entityRef}
                title={it.title ?? undefined}
              />
            ))}
          </div>
        </div>
        <div className={classes.actions}>
          {canMoveGameDay(status, 'cancel') && (
            <Button onClick={() => setCancelling(true)}>
              {t('head.cancel')}
            </Button>
          )}
          <Button
            variant="outlined"
            color="primary"
            startIcon={<EventIcon />}
            onClick={() =>
              download(
                api => api.call(gameDayEndpoints.event, { id }),
                `game-day-${number}.ics`,
              )
            }
          >
            {t('head.ics')}
          </Button>
          <LinkButton
            to={isOver ? places.read(id) : places.run(id)}
            variant="contained"
            color="primary"
          >
            {t(isOver ? 'head.report' : 'head.run')}
          </LinkButton>
        </div>
      </header>
      {isOver && (
        <Alert severity="info">
          {t('head.over', { status: shared(`gameDayStatus.${status}`) })}
        </Alert>
      )}
      {isCancelling && (
        <ReasonDialog
          title={t('head.cancelTitle', { number: String(number) })}
          label={t('head.cancelReason')}
          confirm={t('head.cancelConfirm')}
          onClose={() => setCancelling(false)}
          onConfirm={async reason => {
            setCancelling(false);
            await change((api, { version }) =>
              api.call(gameDayEndpoints.cancel, {
                id,
                version,
                body: { reason },
              }),
            );
          }}
        />
      )}
    </>
  );
}
