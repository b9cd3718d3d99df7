import { Link } from '@backstage/core-components';
import type { Conflicts } from '@debrief/backstage-plugin-debrief-common';
import {
  EntityLink,
  formatInstant,
  typeStyles,
  useDebriefSettings,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { usePlaces } from '../../places/usePlaces';
import { useGameDayField } from '../../session/SessionContext';
import { useT } from '../useT';
import { usePlanConflicts } from './usePlanConflicts';

type Conflict = Conflicts['items'][number];

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    padding: theme.spacing(1.5, 2),
    ...typeStyles.body,
    '& p': { margin: theme.spacing(0.5, 0) },
  },
  title: { ...typeStyles.strong },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Says which game days would disturb this one, and how to get out of the way. */
export function ConflictNotice() {
  const { data } = usePlanConflicts();
  const t = useT();
  const [scheduledAt] = useGameDayField('scheduledAt');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (!data || !scheduledAt) {
    return null;
  }
  return (
    <>
      {data.items
        .filter(it => !kept.has(it.gameDay.id))
        .map(it => (
          <OneConflict
            key={`${it.gameDay.id} ${it.entityRef}`}
            conflict={it}
            onKeep={() => setKept(new Set([...kept, it.gameDay.id]))}
          />
        ))}
      {data.incomplete && <p role="status">{t('conflict.incomplete')}</p>}
    </>
  );
}

function OneConflict(props: { conflict: Conflict; onKeep: () => void }) {
  const { gameDay, entityRef, otherRef, relation } = props.conflict;
  const classes = useStyles();
  const t = useT();
  const places = usePlaces();
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const { environments } = useDebriefSettings();
  const [, setScheduledAt] = useGameDayField('scheduledAt');
  const end = new Date(
    Date.parse(gameDay.scheduledAt) + gameDay.durationMinutes * 60_000,
  ).toISOString();
  const write = (at: string, format: 'dateTime' | 'time') =>
    formatInstant(at, { format, timeZone, locale });
  return (
    <div className={classes.root} role="note">
      <Link className={classes.title} to={places.read(gameDay.id)}>
        {t('conflict.title', {
          number: String(gameDay.number),
          title: gameDay.title,
        })}
      </Link>
      <p>
        {t('conflict.text', {
          from: write(gameDay.scheduledAt, 'dateTime'),
          to: write(end, 'time'),
          environment:
            environments.find(it => it.id === gameDay.environment)?.title ??
            gameDay.environment,
        })}{' '}
        {t(`conflict.${relation}`, { entity: entityRef, other: otherRef })}{' '}
        <EntityLink entityRef={otherRef} />
      </p>
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          color="primary"
          onClick={() => setScheduledAt(end)}
        >
          {t('conflict.move', { time: write(end, 'time') })}
        </Button>
        <Button size="small" onClick={props.onKeep}>
          {t('conflict.keep')}
        </Button>
      </div>
    </div>
  );
}
