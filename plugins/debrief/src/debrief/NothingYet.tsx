import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { debriefTranslationRef } from '../translation';

/** Stands where somebody is still to write. */
export function NothingYet(props: { text?: string }) {
  const { t } = useTranslationRef(debriefTranslationRef);
  return (
    <Typography variant="body2" color="textSecondary">
      {props.text ?? t('debrief.nothing')}
    </Typography>
  );
}
