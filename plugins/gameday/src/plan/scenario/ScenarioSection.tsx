import {
  gameDayEntityRoles,
  titleLimit,
} from '@debrief/backstage-plugin-debrief-common';
import {
  describeList,
  describeText,
  EntityRoleRows,
  FieldFrame,
  TextInput,
} from '@debrief/backstage-plugin-debrief-react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanMarkdown } from '../PlanMarkdown';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';
import { FailureModeField } from './FailureModeField';
import { FormField } from './FormField';
import { ScenarioLibrary } from './ScenarioLibrary';

/** What breaks, of what, and in which form it is rehearsed. */
export function ScenarioSection() {
  const t = useT();
  return (
    <PlanSection section="scenario">
      <FormField />
      <TitleField />
      <EntitiesField />
      <FailureModeField />
      <ScenarioLibrary />
      <PlanMarkdown path="scenario" label={t('scenarioText')} />
    </PlanSection>
  );
}

function TitleField() {
  const t = useT();
  const { session } = useSession();
  const [title, setTitle] = useGameDayField('title');
  const isMissing = title.trim() === '';
  return (
    <FieldFrame
      autosave={session.gameDay}
      path="title"
      label={t('titleLabel')}
      error={isMissing ? t('titleNeeded') : undefined}
      describe={describeText}
      fromText={text => text.replaceAll('\n', ' ')}
    >
      <TextInput
        label={t('titleLabel')}
        value={title}
        onChange={event => setTitle(event.target.value)}
        error={isMissing}
        required
        inputProps={{ maxLength: titleLimit }}
      />
    </FieldFrame>
  );
}

function EntitiesField() {
  const t = useT();
  const { session } = useSession();
  const [entities, setEntities] = useGameDayField('entities');
  return (
    <FieldFrame
      autosave={session.gameDay}
      path="entities"
      label={t('entities')}
      withLabel
      error={entities.length ? undefined : t('entitiesNeeded')}
      describe={describeList(
        it => `${it.entityRef} (${t(`entityRole.${it.role}`)})`,
      )}
    >
      <EntityRoleRows
        entities={entities}
        roles={gameDayEntityRoles.map(value => ({
          value,
          label: t(`entityRole.${value}`),
        }))}
        firstRole="target"
        nextRole="impacted"
        roleLabel={name => t('roleOf', { entity: name })}
        addLabel={t('addEntity')}
        onChange={setEntities}
      />
    </FieldFrame>
  );
}
