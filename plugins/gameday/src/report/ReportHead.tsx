import { Link, LinkButton } from '@backstage/core-components';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import {
  debriefCreatePermission,
  gameDayEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  EntityLink,
  KindIcon,
  notPrintedClass,
  typeStyles,
  useCreateOnce,
  useDebriefSettings,
  useDownload,
  usePermissionAnswer,
  OptionalLink,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetAppOutlined';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { usePlaces } from '../places/usePlaces';
import { useSession } from '../session/SessionContext';
import { StatusText } from '../signs/StatusText';
import { WhenText } from '../signs/WhenText';
import { useWords } from '../useWords';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: theme.spacing(2, 3),
    marginBottom: theme.spacing(3),
  },
  names: { flex: '1 1 400px', minWidth: 0 },
  title: { margin: 0, ...typeStyles.pageTitle, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(0.75),
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What it was, when and where, and what can be done with it. */
export function ReportHead() {
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const { gameDay } = useSession();
  const { environments } = useDebriefSettings();
  const environment =
    environments.find(it => it.id === gameDay.environment)?.title ??
    gameDay.environment;
  return (
    <header className={classes.root}>
      <div className={classes.names}>
        <h2 className={classes.title}>
          {t('title', {
            number: String(gameDay.number),
            title: gameDay.title,
          })}
        </h2>
        <div className={classes.facts}>
          <KindIcon kind="game-day" />
          <StatusText status={gameDay.status} />
          <WhenText gameDay={gameDay} />
          <span>{words(`form.${gameDay.form}`)}</span>
          <span>{environment}</span>
          {gameDay.visibility === 'restricted' && (
            <span>{words('restricted')}</span>
          )}
          {gameDay.entities.map(it => (
            <EntityLink
              key={it.entityRef}
              entityRef={it.entityRef}
              title={it.title ?? undefined}
            />
          ))}
          {gameDay.rehearses.map(it => (
            <span key={it.debriefId}>
              {t('rehearses')}{' '}
              <OptionalLink
                to={places.debrief(it.debriefId)}
                underline="always"
              >
                {words('debrief', { number: String(it.number) })}
              </OptionalLink>
            </span>
          ))}
        </div>
      </div>
      <Actions />
    </header>
  );
}

function Actions() {
  const classes = useStyles();
  const t = useT();
  const places = usePlaces();
  const download = useDownload();
  const { gameDay, mayUpdate } = useSession();
  const { id, number, status } = gameDay;
  const isOpen = status === 'planned' || status === 'running';
  const save = (format: 'markdown' | 'json') =>
    download(
      api => api.call(gameDayEndpoints.export, { id, query: { format } }),
      `game-day-${number}.${format === 'json' ? 'json' : 'md'}`,
    );
  return (
    <div
      className={`${classes.actions} ${notPrintedClass}`}
      role="group"
      aria-label={t('actions.label')}
    >
      {mayUpdate && status === 'planned' && (
        <LinkButton to={places.edit(id)} size="small" color="primary">
          {t('actions.plan')}
        </LinkButton>
      )}
      <Button
        size="small"
        variant="outlined"
        color="primary"
        startIcon={<PrintIcon />}
        onClick={() => window.print()}
      >
        {t('actions.print')}
      </Button>
      {(['markdown', 'json'] as const).map(format => (
        <Button
          key={format}
          size="small"
          variant="outlined"
          color="primary"
          startIcon={<GetAppIcon />}
          onClick={() => save(format)}
        >
          {t(`actions.${format}`)}
        </Button>
      ))}
      {isOpen ? (
        <LinkButton
          to={places.run(id)}
          size="small"
          variant="contained"
          color="primary"
        >
          {t('actions.run')}
        </LinkButton>
      ) : (
        status !== 'cancelled' && <DebriefAction />
      )}
    </div>
  );
}

/** A debrief of kind game day, with all this filled in; once. */
function DebriefAction() {
  const t = useT();
  const places = usePlaces();
  const alertApi = useApi(alertApiRef);
  const { gameDay } = useSession();
  const mayCreate = usePermissionAnswer({
    permission: debriefCreatePermission,
  }).allowed;
  const { save, isPending, error } = useCreateOnce({
    create: (api, { id }: { id: string }, idempotencyKey) =>
      api.call(gameDayEndpoints.debrief, { id, idempotencyKey }),
    onSaved: () =>
      alertApi.post({
        message: t('actions.debriefDone'),
        severity: 'success',
        display: 'transient',
      }),
  });
  if (gameDay.debrief) {
    const name = t('actions.debriefMade', {
      number: String(gameDay.debrief.number),
    });
    const to = places.debrief(gameDay.debrief.id);
    return to ? <Link to={to}>{name}</Link> : <span>{name}</span>;
  }
  return mayCreate ? (
    <Button
      size="small"
      variant="contained"
      color="primary"
      disabled={isPending}
      title={error?.message}
      onClick={() => save({ id: gameDay.id })}
    >
      {t('actions.debrief')}
    </Button>
  ) : null;
}
