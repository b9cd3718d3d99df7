import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { debriefReactTranslationRef } from '../../translation';
import { errorKindOf } from './errorKind';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(3),
    maxWidth: 680,
    overflowWrap: 'anywhere',
  },
  title: { fontSize: 16, lineHeight: '24px', fontWeight: 700 },
  button: { marginTop: theme.spacing(2) },
}));

/** Why something cannot be shown, and what can be done about it. @public */
export function ErrorNotice(props: { error: Error; onRetry?: () => void }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const kind = errorKindOf(props.error);
  const text = {
    forbidden: [t('query.forbidden'), t('query.forbiddenHint')],
    'not-found': [t('query.notFound'), t('query.notFoundHint')],
    failed: [t('query.failed'), props.error.message],
  }[kind];
  return (
    <div className={classes.root} role="alert">
      <Typography className={classes.title} component="p">
        {text[0]}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {text[1]}
      </Typography>
      {kind === 'failed' && props.onRetry && (
        <Button
          className={classes.button}
          variant="outlined"
          color="primary"
          size="small"
          onClick={props.onRetry}
        >
          {t('query.retry')}
        </Button>
      )}
    </div>
  );
}
