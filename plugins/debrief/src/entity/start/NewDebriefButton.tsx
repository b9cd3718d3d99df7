import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button, { ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import { debriefTranslationRef } from '../../translation';
import { preloadDialog } from './LazyNewDebriefDialog';

const useStyles = makeStyles({
  root: { textTransform: 'none', whiteSpace: 'nowrap' },
});

/** Opens the dialog that starts a debrief. */
export function NewDebriefButton(props: {
  onClick: () => void;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  className?: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  const joined = [classes.root, props.className].filter(Boolean).join(' ');
  return (
    <Button
      className={joined}
      variant={props.variant ?? 'contained'}
      size={props.size}
      color="primary"
      disableElevation
      startIcon={<AddIcon />}
      onClick={props.onClick}
      onFocus={preloadDialog}
      onMouseEnter={preloadDialog}
      onTouchStart={preloadDialog}
    >
      {t('newDebrief')}
    </Button>
  );
}
