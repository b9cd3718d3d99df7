import { visibilities } from '@debrief/backstage-plugin-debrief-common';
import {
  DateTimeField,
  describeNumber,
  describeText,
  FieldFrame,
  formatInstant,
  NumberField,
  SelectField,
  useDebriefSettings,
  useTimeZone,
  useTypeStyles,
  ZoneSwitch,
} from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';
import { ConflictNotice } from './ConflictNotice';
import { PeopleFields } from './PeopleFields';

const useStyles = makeStyles(theme => ({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2, 3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  times: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px',
    gap: theme.spacing(1.5),
    alignItems: 'start',
  },
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** Who does what, when, where, and who knows of it. */
export function RolesSection() {
  const classes = useStyles();
  return (
    <PlanSection section="roles">
      <div className={classes.pairs}>
        <PeopleFields />
        <div className={classes.stack}>
          <ScheduleFields />
          <EnvironmentField />
          <AnnouncedField />
          <VisibilityField />
        </div>
      </div>
      <ConflictNotice />
    </PlanSection>
  );
}

function ScheduleFields() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession().session;
  const { timeZone } = useTimeZone();
  const [scheduledAt, setScheduledAt] = useGameDayField('scheduledAt');
  const [minutes, setMinutes] = useGameDayField('durationMinutes');
  return (
    <>
      <div>
        <ZoneSwitch />
      </div>
      <div className={classes.times}>
        <FieldFrame
          autosave={gameDay}
          path="scheduledAt"
          label={t('roles.scheduledAt')}
          describe={value => (value ? formatInstant(value, { timeZone }) : '')}
        >
          <DateTimeField
            label={t('roles.scheduledAt')}
            value={scheduledAt}
            onChange={setScheduledAt}
            timeZone={timeZone}
          />
        </FieldFrame>
        <FieldFrame
          autosave={gameDay}
          path="durationMinutes"
          label={t('roles.duration')}
          describe={describeNumber}
        >
          <NumberField
            label={t('roles.duration')}
            value={minutes}
            onChange={value => setMinutes(value ?? 0)}
            error={!(minutes > 0)}
          />
          {scheduledAt && minutes > 0 && (
            <span className={text.qualifying}>
              {'→ '}
              {formatInstant(endOf(scheduledAt, minutes), {
                format: 'time',
                timeZone,
              })}
            </span>
          )}
        </FieldFrame>
      </div>
    </>
  );
}

function endOf(start: string, minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString();
}

function EnvironmentField() {
  const t = useT();
  const { gameDay } = useSession().session;
  const { environments } = useDebriefSettings();
  const [environment, setEnvironment] = useGameDayField('environment');
  const options = environments.map(it => ({ value: it.id, label: it.title }));
  if (environment && !environments.some(it => it.id === environment)) {
    options.push({ value: environment, label: environment });
  }
  return (
    <FieldFrame
      autosave={gameDay}
      path="environment"
      label={t('roles.environment')}
      describe={value => describeText(value ?? null)}
    >
      <SelectField
        label={t('roles.environment')}
        value={environment ?? null}
        options={options}
        onChange={setEnvironment}
      />
    </FieldFrame>
  );
}

function AnnouncedField() {
  const t = useT();
  const { gameDay } = useSession().session;
  const [announced, setAnnounced] = useGameDayField('announced');
  return (
    <FieldFrame
      autosave={gameDay}
      path="announced"
      label={t('roles.announced')}
      hint={announced ? undefined : t('roles.announcedHint')}
      describe={value => t(value ? 'roles.yes' : 'roles.no')}
    >
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={announced}
            onChange={event => setAnnounced(event.target.checked)}
          />
        }
        label={t('roles.announced')}
      />
    </FieldFrame>
  );
}

function VisibilityField() {
  const t = useT();
  const { gameDay } = useSession().session;
  const [visibility, setVisibility] = useGameDayField('visibility');
  return (
    <FieldFrame
      autosave={gameDay}
      path="visibility"
      label={t('roles.visibility')}
      describe={value => t(`roles.visible.${value}`)}
    >
      <SelectField
        label={t('roles.visibility')}
        value={visibility}
        options={visibilities.map(value => ({
          value,
          label: t(`roles.visible.${value}`),
        }))}
        onChange={setVisibility}
      />
    </FieldFrame>
  );
}
