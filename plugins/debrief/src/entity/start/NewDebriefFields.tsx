import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import {
  EntityPicker,
  FieldErrors,
} from '@debrief/backstage-plugin-debrief-react';
import TextField from '@material-ui/core/TextField';
import { ReactNode, useId } from 'react';
import { Control, Controller } from 'react-hook-form';
import { debriefTranslationRef } from '../../translation';
import { KindField } from './KindField';
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
  const { t } = useTranslationRef(debriefTranslationRef);
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
            label={t('entity.dialog.entity')}
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
            {...problem(
              refused.entities,
              fieldState.error && t('entity.dialog.entityNeeded'),
            )}
          />
        )}
      />
      <Controller
        control={control}
        name="owner"
        render={({ field }) => (
          <EntityPicker
            label={t('entity.dialog.owner')}
            kinds={['User', 'Group']}
            value={field.value ?? null}
            onChange={field.onChange}
            {...problem(refused.owner)}
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
            {...problem(refused.severity)}
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
            {...problem(refused.marks)}
          />
        )}
      />
    </>
  );
}

function SentenceField(props: {
  control: Control<NewDebrief>;
  refused: FieldErrors;
  className: string;
}) {
  const id = useId();
  const { t } = useTranslationRef(debriefTranslationRef);
  return (
    <Controller
      control={props.control}
      name="title"
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          id={id}
          className={props.className}
          required
          // eslint-disable-next-line jsx-a11y/no-autofocus -- opened to write at once
          autoFocus
          inputRef={ref}
          label={t('entity.dialog.sentence')}
          placeholder={t('entity.dialog.sentencePlaceholder')}
          {...problem(
            props.refused.title,
            fieldState.error && t('entity.dialog.sentenceNeeded'),
          )}
          inputProps={{ maxLength: titleLimit }}
          InputLabelProps={{ shrink: true, required: false }}
          variant="outlined"
          size="small"
        />
      )}
    />
  );
}

/** What the server said, or else what the form says. */
function problem(
  refused: string | undefined,
  missing?: string,
): { error: boolean; helperText: ReactNode } {
  const helperText = refused ?? missing;
  return { error: helperText !== undefined, helperText };
}
