import { entityRoles } from '@debrief/backstage-plugin-debrief-common';
import {
  describeList,
  EntityPicker,
  FieldFrame,
  RefRow,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

const kinds = ['Component', 'API', 'Resource', 'System', 'Domain'];

const useStyles = makeStyles(theme => ({
  rows: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '&:not(:empty)': { marginBottom: theme.spacing(1.5) },
  },
  picker: { maxWidth: 360 },
}));

/** The entities of the event, each with its role in it. */
export function AffectedEntities() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [entities, setEntities] = useDebriefField('entities');
  const roles = entityRoles.map(value => ({
    value,
    label: t(`event.role.${value}`),
  }));

  return (
    <FieldFrame
      autosave={debrief}
      path="entities"
      label={t('event.entities')}
      withLabel
      hint={t('event.rolesHint')}
      error={entities.length ? undefined : t('event.entitiesNeeded')}
      describe={describeList(
        it => `${it.entityRef} (${t(`event.role.${it.role}`)})`,
      )}
    >
      <ul className={classes.rows}>
        {entities.map(entity => (
          <RefRow
            key={entity.entityRef}
            entityRef={entity.entityRef}
            choice={entity.role}
            choices={roles}
            choiceLabel={name => t('event.roleOf', { entity: name })}
            onChange={role =>
              setEntities(
                entities.map(it => (it === entity ? { ...it, role } : it)),
              )
            }
            onRemove={() => setEntities(entities.filter(it => it !== entity))}
          />
        ))}
      </ul>
      <div className={classes.picker}>
        <EntityPicker
          label={t('event.addEntity')}
          kinds={kinds}
          value={null}
          freeSolo
          onChange={entityRef => {
            if (entityRef && !entities.some(it => it.entityRef === entityRef)) {
              setEntities([
                ...entities,
                { entityRef, role: entities.length ? 'impacted' : 'origin' },
              ]);
            }
          }}
        />
      </div>
    </FieldFrame>
  );
}
