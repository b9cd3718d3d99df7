import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { debriefReadingTranslationRef } from './translation';

/** Stands where somebody is still to write. */
export function NothingYet(props: { text?: string }) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  return (
    <Typography variant="body2" color="textSecondary">
      {props.text ?? t('nothing')}
    </Typography>
  );
}
