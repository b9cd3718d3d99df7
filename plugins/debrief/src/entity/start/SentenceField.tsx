import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import type { FieldErrors } from '@debrief/backstage-plugin-debrief-react';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { Control, Controller } from 'react-hook-form';
import { debriefEntityTranslationRef } from '../translation';
import { describeProblem } from './describeProblem';
import type { NewDebrief } from './useNewDebriefForm';

/** What happened, in one sentence. */
export function SentenceField(props: {
  control: Control<NewDebrief>;
  refused: FieldErrors;
  className: string;
}) {
  const id = useId();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
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
          label={t('dialog.sentence')}
          placeholder={t('dialog.sentencePlaceholder')}
          {...describeProblem(
            props.refused.title,
            fieldState.error && t('dialog.sentenceNeeded'),
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
