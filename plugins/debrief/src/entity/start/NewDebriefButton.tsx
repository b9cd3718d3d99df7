import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button, { ButtonProps } from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { debriefTranslationRef } from '../../translation';

/** Opens the dialog that starts a debrief. */
export function NewDebriefButton(props: {
  onClick: () => void;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  className?: string;
}) {
  const { t } = useTranslationRef(debriefTranslationRef);
  return (
    <Button
      className={props.className}
      variant={props.variant ?? 'contained'}
      size={props.size}
      color="primary"
      disableElevation
      startIcon={<AddIcon />}
      onClick={props.onClick}
    >
      {t('entity.start.newDebrief')}
    </Button>
  );
}
