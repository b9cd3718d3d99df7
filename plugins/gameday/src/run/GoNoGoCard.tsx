import { LinkButton } from '@backstage/core-components';
import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import {
  TitledCard,
  typeStyles,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { usePlaces } from '../places/usePlaces';
import { useGameDayField, useSession } from '../session/SessionContext';
import { useGameDayChange } from '../session/useGameDayChange';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 3, 2),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2, 2) },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  label: { ...typeStyles.body, overflowWrap: 'anywhere' },
}));

/** The preparations, read out one by one; then it starts. */
export function GoNoGoCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { held } = useSignalColours();
  const { session, gameDay, mayUpdate } = useSession();
  const [rows, setRows] = useGameDayField('preparations');
  const done = rows.filter(it => it.done).length;
  const isGo = rows.length > 0 && done === rows.length;
  return (
    <TitledCard
      title={t('goNoGo')}
      action={
        isGo ? (
          <b style={{ color: held.main }}>✓ {t('go')}</b>
        ) : (
          rows.length > 0 && (
            <span className={text.qualifying}>
              {t('undone', {
                done: String(done),
                total: String(rows.length),
              })}
            </span>
          )
        )
      }
    >
      <div className={classes.body}>
        {rows.length === 0 && (
          <p className={text.qualifying}>{t('noPreparations')}</p>
        )}
        <ul className={classes.list}>
          {rows.map((row, index) => (
            // eslint-disable-next-line react/no-array-index-key -- a line is its place
            <li key={index}>
              <FormControlLabel
                classes={{ label: classes.label }}
                disabled={!mayUpdate}
                control={
                  <Checkbox
                    size="small"
                    color="primary"
                    checked={row.done}
                    onChange={event => {
                      const isDone = event.target.checked;
                      setRows(
                        rows.map((it, at) =>
                          at === index ? { ...it, done: isDone } : it,
                        ),
                      );
                      session.gameDay.flush(['preparations']);
                    }}
                  />
                }
                label={row.text}
              />
            </li>
          ))}
        </ul>
        {gameDay.status === 'planned' && mayUpdate && <Start />}
      </div>
    </TitledCard>
  );
}

function Start() {
  const t = useT();
  const text = useTypeStyles();
  const places = usePlaces();
  const { gameDay } = useSession();
  const { change, isPending } = useGameDayChange();
  if (gameDay.expectation === 'breaks') {
    return (
      <Alert severity="warning">
        {t('blocked')}{' '}
        <LinkButton to={places.edit(gameDay.id)} size="small">
          {t('toPlan')}
        </LinkButton>
      </Alert>
    );
  }
  return (
    <div>
      <Button
        variant="contained"
        color="primary"
        size="large"
        disabled={isPending}
        onClick={() =>
          change((api, current) => api.call(gameDayEndpoints.start, current))
        }
      >
        <span aria-hidden>▶&ensp;</span>
        {t('start')}
      </Button>
      <p className={text.qualifying}>{t('starting')}</p>
    </div>
  );
}
