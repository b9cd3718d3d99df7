import {
  describeList,
  describeText,
  FieldFrame,
  useDebriefSettings,
  useRejection,
} from '@debrief/backstage-plugin-debrief-react';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useId } from 'react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** Short words for finding it again; some are suggested, any can be used. */
export function TagsField() {
  const id = useId();
  const t = useT();
  const { debrief } = useEditor().session;
  const { tags: suggested } = useDebriefSettings();
  const [tags, setTags] = useDebriefField('tags');
  const rejection = useRejection(debrief, 'tags');
  return (
    <FieldFrame
      autosave={debrief}
      path="tags"
      label={t('event.tags')}
      hint={t('event.tagsHint')}
      describe={describeList(describeText)}
    >
      <Autocomplete<string, true, false, true>
        id={id}
        multiple
        freeSolo
        filterSelectedOptions
        size="small"
        options={suggested}
        value={tags}
        onChange={(_event, value) => setTags(toTags(value))}
        renderInput={params => (
          <TextField
            {...params}
            label={t('event.tags')}
            variant="outlined"
            size="small"
            error={Boolean(rejection)}
          />
        )}
      />
    </FieldFrame>
  );
}

function toTags(typed: string[]): string[] {
  const tags = typed
    .flatMap(text => text.split(','))
    .map(text => text.trim().toLocaleLowerCase())
    .filter(Boolean);
  return [...new Set(tags)];
}
