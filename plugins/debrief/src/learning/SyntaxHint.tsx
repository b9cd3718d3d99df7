import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { debriefTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1),
    '& strong': { whiteSpace: 'nowrap' },
  },
}));

/** One line that says what can be typed. */
export function SyntaxHint() {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  return (
    <Typography
      className={classes.root}
      variant="caption"
      color="textSecondary"
      component="p"
    >
      {t('learning.syntax')} · <strong>{t('learning.syntaxPhrase')}</strong> ·{' '}
      <strong>{t('learning.syntaxWithout')}</strong> ·{' '}
      <strong>{t('learning.syntaxPrefix')}</strong>
    </Typography>
  );
}
