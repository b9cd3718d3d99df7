import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SignalColours,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { debriefImportsTranslationRef } from '../translation';
import type { ImportAction } from '../batch/importBatch';
import type { ImportedFile } from '../batch/importedFile';

const useStyles = makeStyles(theme => ({
  waiting: { color: theme.palette.text.secondary, margin: 0 },
  failed: { color: ({ error }: SignalColours) => error, margin: 0 },
}));

/** Why there is no preview of a document, or not yet. */
export function PreviewProblem(props: {
  file: ImportedFile;
  dispatch: (action: ImportAction) => void;
}) {
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { key, name, preview } = props.file;
  switch (preview.status) {
    case 'waiting':
      return <p className={classes.waiting}>{t('document.waiting')}</p>;
    case 'reading':
      return <p className={classes.waiting}>{t('document.reading')}</p>;
    case 'failed':
      return (
        <p className={classes.failed} role="alert">
          {t('document.unread', { message: preview.message })}{' '}
          <Button
            size="small"
            variant="outlined"
            aria-label={t('document.retryNamed', { name })}
            onClick={() =>
              props.dispatch({ type: 'preview-retried', keys: [key] })
            }
          >
            {t('document.retry')}
          </Button>
        </p>
      );
    default:
      return null;
  }
}
