import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { debriefCreatePermission } from '@debrief/backstage-plugin-debrief-common';
import {
  ErrorNotice,
  typeStyles,
  useLeaveWarning,
  usePermissionAnswer,
  joinClasses,
  useReadableErrors,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useRef, useState } from 'react';
import { debriefImportsTranslationRef } from './translation';
import { hasUnsavedWork, progressOf } from './batch/progress';
import { useImportRunner } from './batch/useImportRunner';
import type { DocumentSource, RefusedFile } from './files/readDocument';
import { DefaultsForm } from './parts/DefaultsForm';
import { DocumentList } from './parts/DocumentList';
import { DropZone } from './parts/DropZone';
import { ImportBar } from './parts/ImportBar';
import { RefusedFiles } from './parts/RefusedFiles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& .MuiButton-root': { textTransform: 'none' },
  },
  heading: { ...typeStyles.pageTitle, margin: 0 },
  intro: {
    ...typeStyles.body,
    margin: theme.spacing(0.5, 0, 0),
    maxWidth: 680,
    color: theme.palette.text.secondary,
  },
}));

/** Import of documents people already have. */
export function ImportPage() {
  const classes = useStyles();
  const readable = useReadableErrors();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { allowed, loading, error } = usePermissionAnswer({
    permission: debriefCreatePermission,
  });
  if (loading) {
    return <Progress />;
  }
  if (error) {
    return <ErrorNotice error={error} />;
  }
  return (
    <div className={joinClasses(classes.root, readable)}>
      <header>
        <h2 className={classes.heading}>
          {allowed ? t('heading') : t('forbidden')}
        </h2>
        <p className={classes.intro}>
          {allowed ? t('intro') : t('forbiddenHint')}
        </p>
      </header>
      {allowed && <ImportForm />}
    </div>
  );
}

function ImportForm() {
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { batch, dispatch } = useImportRunner();
  const [isEntityAsked, setEntityAsked] = useState(false);
  const defaultsForm = useRef<HTMLDivElement>(null);
  const leaveWarning = useLeaveWarning(hasUnsavedWork(batch), {
    title: t('leave.title'),
    text: t('leave.text'),
  });
  const progress = progressOf(batch);
  const needingEntities = progress.withoutEntities.length;
  const hasFiles = batch.files.length > 0;

  const addFiles = useCallback(
    (read: { files: DocumentSource[]; refused: RefusedFile[] }) =>
      dispatch({ type: 'files-added', ...read }),
    [dispatch],
  );

  function onImport() {
    if (needingEntities > 0) {
      setEntityAsked(true);
      defaultsForm.current?.querySelector('input')?.focus();
    } else {
      setEntityAsked(false);
      dispatch({
        type: 'saving-asked',
        keys: progress.chosen.map(it => it.key),
      });
    }
  }

  return (
    <>
      <DropZone onRead={addFiles} />
      <RefusedFiles
        refused={batch.refused}
        onDismiss={() => dispatch({ type: 'refused-dismissed' })}
      />
      {hasFiles && (
        <>
          <div ref={defaultsForm}>
            <DefaultsForm
              defaults={batch.defaults}
              needingEntities={needingEntities}
              isMissing={isEntityAsked && needingEntities > 0}
              disabled={progress.beingSaved > 0}
              onChange={defaults =>
                dispatch({ type: 'defaults-changed', defaults })
              }
            />
          </div>
          <DocumentList batch={batch} dispatch={dispatch} />
          <ImportBar
            progress={progress}
            onImport={onImport}
            dispatch={dispatch}
          />
        </>
      )}
      {leaveWarning}
    </>
  );
}
