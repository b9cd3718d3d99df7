import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SignalColours,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { editRouteRef } from '../../routes';
import { debriefImportsTranslationRef } from '../translation';
import type { ImportAction } from '../batch/importBatch';
import type { ImportedFile } from '../batch/importedFile';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    margin: theme.spacing(0.5, 0, 0),
  },
  failed: { color: ({ error }: SignalColours) => error },
  saved: { ...typeStyles.strong },
}));

/** What became of a document once it was asked to be imported. */
export function SavingLine(props: {
  file: ImportedFile;
  dispatch: (action: ImportAction) => void;
}) {
  const colours = useSignalColours();
  const classes = useStyles(colours);
  const { held } = colours;
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const editRoute = useRouteRef(editRouteRef);
  const { key, name, isLeftOut, preview, saving } = props.file;
  const title =
    preview.status === 'read' ? preview.document.debrief.title : name;
  switch (saving.status) {
    case 'waiting':
      return <p className={classes.root}>{t('document.queued')}</p>;
    case 'saving':
      return <p className={classes.root}>{t('document.saving')}</p>;
    case 'saved':
      return (
        <p className={classes.root}>
          <span className={classes.saved} style={{ color: held.main }}>
            {saving.number === null
              ? t('document.saved')
              : t('document.savedNumber', {
                  number: String(saving.number),
                })}
          </span>
          <Link
            to={editRoute({ id: saving.id })}
            aria-label={t('document.openNamed', { title })}
          >
            {t('document.open')}
          </Link>
        </p>
      );
    case 'failed':
      return (
        <p className={`${classes.root} ${classes.failed}`} role="alert">
          {t('document.failed', { message: saving.message })}
          <Button
            size="small"
            variant="outlined"
            disabled={isLeftOut}
            aria-label={t('document.retryNamed', { name })}
            onClick={() =>
              props.dispatch({ type: 'saving-asked', keys: [key] })
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
