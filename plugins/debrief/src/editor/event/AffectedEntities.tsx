import { entityRoles } from '@debrief/backstage-plugin-debrief-common';
import {
  describeList,
  EntityRoleRows,
  FieldFrame,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** The entities of the event, each with its role in it. */
export function AffectedEntities() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [entities, setEntities] = useDebriefField('entities');
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
      <EntityRoleRows
        entities={entities}
        roles={entityRoles.map(value => ({
          value,
          label: t(`event.role.${value}`),
        }))}
        firstRole="origin"
        nextRole="impacted"
        roleLabel={name => t('event.roleOf', { entity: name })}
        addLabel={t('event.addEntity')}
        onChange={setEntities}
      />
    </FieldFrame>
  );
}
