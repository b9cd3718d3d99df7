import { MarkdownField } from '../components/markdown/MarkdownField';
import { FieldFrame } from '../editing/fields/FieldFrame';
import { describeText } from '../editing/fields/describeValue';
import { Autosave } from '../saving/Autosave';
import { useField, useSaveState } from '../saving/useField';
import { typeStyles } from '../styles/typeStyles';
import { makeStyles } from '@material-ui/core/styles';
import type { CountermeasureFields } from './countermeasureFields';
import { useCountermeasureRows } from './CountermeasureRowsContext';
import { useT } from '../editing/useT';

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
  const { mayChange } = useCountermeasureRows();
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
        disabled={!mayChange}
        minRows={2}
      />
    </FieldFrame>
  );
}
