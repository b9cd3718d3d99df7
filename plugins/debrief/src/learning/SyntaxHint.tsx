import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { debriefTranslationRef } from '../translation';

/** One line that says what can be typed. */
export function SyntaxHint() {
  const { t } = useTranslationRef(debriefTranslationRef);
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      {t('learning.syntax')} · <strong>{t('learning.syntaxPhrase')}</strong> ·{' '}
      <strong>{t('learning.syntaxWithout')}</strong> ·{' '}
      <strong>{t('learning.syntaxPrefix')}</strong>
    </Typography>
  );
}
