import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { debriefLearningTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1),
    '& strong': { whiteSpace: 'nowrap' },
  },
}));

/** One line that says what can be typed. */
export function SyntaxHint() {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  return (
    <Typography
      className={classes.root}
      variant="caption"
      color="textSecondary"
      component="p"
    >
      {t('syntax')} · <strong>{t('syntaxPhrase')}</strong> ·{' '}
      <strong>{t('syntaxWithout')}</strong> ·{' '}
      <strong>{t('syntaxPrefix')}</strong>
    </Typography>
  );
}
