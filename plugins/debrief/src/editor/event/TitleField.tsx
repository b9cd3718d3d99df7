import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import {
  describeText,
  FieldFrame,
  TextInput,
  typeStyles,
  useRejection,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

const useStyles = makeStyles({ input: { ...typeStyles.strong } });

/** The one sentence that a debrief begins with. */
export function TitleField() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [title, setTitle] = useDebriefField('title');
  const rejection = useRejection(debrief, 'title');
  const isMissing = title.trim() === '';
  return (
    <FieldFrame
      autosave={debrief}
      path="title"
      label={t('event.title')}
      error={isMissing ? t('event.titleNeeded') : undefined}
      describe={describeText}
      fromText={text => text.replaceAll('\n', ' ')}
    >
      <TextInput
        label={t('event.title')}
        value={title}
        onChange={event => setTitle(event.target.value)}
        error={isMissing || Boolean(rejection)}
        required
        inputProps={{ maxLength: titleLimit }}
        InputProps={{ className: classes.input }}
      />
    </FieldFrame>
  );
}
