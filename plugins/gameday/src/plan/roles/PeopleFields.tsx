import {
  describeList,
  describeText,
  EntityPicker,
  FieldFrame,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** Who answers for it, who leads, who watches, who writes. */
export function PeopleFields() {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <PersonField of="owner" />
      <PersonField of="coordinator" />
      <PeopleField of="observers" />
      <PeopleField of="reporters" />
      <WatchedNote />
    </div>
  );
}

function PersonField({ of: role }: { of: 'owner' | 'coordinator' }) {
  const t = useT();
  const { gameDay } = useSession().session;
  const path = `roles.${role}` as const;
  const [person, setPerson] = useGameDayField(path);
  return (
    <FieldFrame
      autosave={gameDay}
      path={path}
      label={t(`roles.${role}`)}
      describe={describeText}
    >
      <EntityPicker
        label={t(`roles.${role}`)}
        kinds={['User']}
        value={person}
        onChange={setPerson}
        freeSolo
      />
    </FieldFrame>
  );
}

function PeopleField({ of: role }: { of: 'observers' | 'reporters' }) {
  const t = useT();
  const { gameDay } = useSession().session;
  const path = `roles.${role}` as const;
  const [people, setPeople] = useGameDayField(path);
  return (
    <FieldFrame
      autosave={gameDay}
      path={path}
      label={t(`roles.${role}`)}
      describe={describeList(describeText)}
    >
      <EntityPicker
        label={t(`roles.${role}`)}
        kinds={['User']}
        multiple
        value={people}
        onChange={setPeople}
        freeSolo
      />
    </FieldFrame>
  );
}

/** Whoever injects a fault sees what they expect: somebody else watches. */
function WatchedNote() {
  const t = useT();
  const text = useTypeStyles();
  const { held } = useSignalColours();
  const [owner] = useGameDayField('roles.owner');
  const [observers] = useGameDayField('roles.observers');
  if (!owner || observers.length === 0) {
    return null;
  }
  return observers.every(it => it === owner) ? (
    <p className={text.qualifying} role="status">
      ⚠ {t('roles.onlyObserver')}
    </p>
  ) : (
    <p className={text.qualifying} style={{ color: held.main }}>
      ✓ {t('roles.watched')}
    </p>
  );
}
