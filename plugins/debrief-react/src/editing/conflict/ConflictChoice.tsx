import Button from '@material-ui/core/Button';
import { useT } from '../useT';
import { useActionsStyles } from './useActionsStyles';

/** The ways out of a conflict. */
export function ConflictChoice(props: {
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Left out where nothing can be made of both. */
  onMerge?: () => void;
}) {
  const classes = useActionsStyles();
  const t = useT();
  return (
    <div className={classes.actions}>
      <Button
        variant="outlined"
        color="primary"
        size="small"
        onClick={props.onKeepMine}
      >
        {t('conflict.keepMine')}
      </Button>
      <Button
        variant="outlined"
        color="primary"
        size="small"
        onClick={props.onTakeTheirs}
      >
        {t('conflict.takeTheirs')}
      </Button>
      {props.onMerge && (
        <Button size="small" color="primary" onClick={props.onMerge}>
          {t('conflict.merge')}
        </Button>
      )}
    </div>
  );
}
