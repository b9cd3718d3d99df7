import Button from '@material-ui/core/Button';
import { MarkdownField } from '../../components/markdown/MarkdownField';
import { useT } from '../useT';
import { useActionsStyles } from './useActionsStyles';

/** A third version, made of both. */
export function MergeEditor(props: {
  /** The name of the field. */
  label: string;
  text: string;
  onChange: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const classes = useActionsStyles();
  const t = useT();
  return (
    <>
      <MarkdownField
        label={`${props.label}: ${t('conflict.merged')}`}
        value={props.text}
        onChange={props.onChange}
      />
      <div className={classes.actions}>
        <Button
          variant="contained"
          color="primary"
          size="small"
          onClick={props.onSave}
        >
          {t('conflict.saveMerge')}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {t('conflict.cancelMerge')}
        </Button>
      </div>
    </>
  );
}
