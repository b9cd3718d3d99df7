import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EntityPicker,
  FieldErrors,
} from '@debrief/backstage-plugin-debrief-react';
import { Control, Controller } from 'react-hook-form';
import { debriefEntityTranslationRef } from '../translation';
import { describeProblem } from './describeProblem';
import { KindField } from './KindField';
import { SentenceField } from './SentenceField';
import { SeverityField } from './SeverityField';
import { StartedAtField } from './StartedAtField';
import type { NewDebrief } from './useNewDebriefForm';

/** What is asked of a new debrief, a field for each. */
export function NewDebriefFields(props: {
  control: Control<NewDebrief>;
  severity: string | null;
  /** What the server did not take. */
  refused: FieldErrors;
  wideClass: string;
}) {
  const { control, refused, wideClass } = props;
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <>
      <SentenceField
        control={control}
        refused={refused}
        className={wideClass}
      />
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <KindField
            className={wideClass}
            value={field.value ?? 'incident'}
            onChange={field.onChange}
            error={refused.kind}
          />
        )}
      />
      <Controller
        control={control}
        name="entities"
        render={({ field, fieldState }) => (
          <EntityPicker
            label={t('dialog.entity')}
            kinds={[
              'Component',
              'API',
              'Resource',
              'System',
              'Domain',
              'Group',
            ]}
            value={field.value[0]?.entityRef ?? null}
            onChange={entityRef =>
              field.onChange(entityRef ? [{ entityRef, role: 'origin' }] : [])
            }
            {...describeProblem(
              refused.entities,
              fieldState.error && t('dialog.entityNeeded'),
            )}
          />
        )}
      />
      <Controller
        control={control}
        name="owner"
        render={({ field }) => (
          <EntityPicker
            label={t('dialog.owner')}
            kinds={['User', 'Group']}
            value={field.value ?? null}
            onChange={field.onChange}
            {...describeProblem(refused.owner)}
          />
        )}
      />
      <Controller
        control={control}
        name="severity"
        render={({ field }) => (
          <SeverityField
            value={props.severity}
            onChange={field.onChange}
            {...describeProblem(refused.severity)}
          />
        )}
      />
      <Controller
        control={control}
        name="marks.startedAt"
        render={({ field }) => (
          <StartedAtField
            value={field.value ?? null}
            onChange={field.onChange}
            {...describeProblem(refused.marks)}
          />
        )}
      />
    </>
  );
}
