import {
  Autosave,
  describeText,
  FieldFrame,
  MarkdownField,
  typeStyles,
  useField,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import type { CountermeasureFields } from '../model/countermeasureFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  line: {
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** What a countermeasure says in full; a line of it while it is folded. */
export function CountermeasureDescription(props: {
  autosave: Autosave<CountermeasureFields>;
  isOpen: boolean;
}) {
  const { autosave } = props;
  const classes = useStyles();
  const t = useT();
  const [description, setDescription] = useField(autosave, 'description');
  const { mayChangeCountermeasures } = useEditor();
  const { pending } = useSaveState(autosave);
  const isStuck =
    pending.get('description')?.isConflict ||
    pending.get('description')?.rejection;

  if (!props.isOpen && !isStuck) {
    return description.trim() ? (
      <p className={classes.line}>{description}</p>
    ) : null;
  }
  return (
    <FieldFrame
      autosave={autosave}
      path="description"
      label={t('countermeasures.description')}
      withLabel
      describe={describeText}
      fromText={text => text}
    >
      <MarkdownField
        label={t('countermeasures.description')}
        value={description}
        onChange={setDescription}
        disabled={!mayChangeCountermeasures}
        minRows={2}
      />
    </FieldFrame>
  );
}
