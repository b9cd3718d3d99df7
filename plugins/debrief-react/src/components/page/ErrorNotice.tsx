import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';
import { errorKindOf } from './errorKind';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(3),
    maxWidth: 680,
    overflowWrap: 'anywhere',
  },
  title: { ...typeStyles.entryTitle },
  actions: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginTop: theme.spacing(2),
  },
}));

/** Why something cannot be shown, and what can be done about it. */
export function ErrorNotice(props: {
  error: Error;
  onRetry?: () => void;
  /** A way on. */
  action?: ReactNode;
}) {
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
      <div className={classes.actions}>
        {kind === 'failed' && props.onRetry && (
          <Button
            variant="outlined"
            color="primary"
            size="small"
            onClick={props.onRetry}
          >
            {t('query.retry')}
          </Button>
        )}
        {props.action}
      </div>
    </div>
  );
}
