import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SeverityBadge,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import { memo } from 'react';
import { debriefImportsTranslationRef } from '../translation';
import { severityOf } from '../batch/doubts';
import { ImportAction, isWaitingForPerson } from '../batch/importBatch';
import type { ImportDefaults, ImportedFile } from '../batch/importedFile';
import { DocumentEntities } from './DocumentEntities';
import { DocumentPreview } from './DocumentPreview';
import { PreviewProblem } from './PreviewProblem';
import { SavingLine } from './SavingLine';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: theme.spacing(1),
    padding: theme.spacing(1.5, 3, 1.5, 1.5),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: {
      padding: theme.spacing(1.5, 2, 1.5, 0.5),
    },
  },
  leftOut: { '& $body': { opacity: 0.75 } },
  checkbox: { alignSelf: 'start', padding: theme.spacing(0.5) },
  body: { minWidth: 0, ...typeStyles.body },
  title: {
    margin: 0,
    ...typeStyles.entryTitle,
    overflowWrap: 'anywhere',
  },
  origin: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

interface DocumentRowProps {
  file: ImportedFile;
  defaults: ImportDefaults;
  dispatch: (action: ImportAction) => void;
}

/** One document: what would become of it, or what became of it. */
export const DocumentRow = memo((props: DocumentRowProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { file, defaults, dispatch } = props;
  const { preview } = file;
  const document = preview.status === 'read' ? preview.document : undefined;
  const canChange = isWaitingForPerson(file);
  return (
    <li
      className={`${classes.root} ${file.isLeftOut ? classes.leftOut : ''}`}
      aria-label={file.name}
    >
      <Checkbox
        className={classes.checkbox}
        color="primary"
        size="small"
        checked={!file.isLeftOut}
        disabled={!canChange}
        inputProps={{
          'aria-label': t('document.choose', { name: file.name }),
        }}
        onChange={(_event, isChosen) =>
          dispatch({
            type: 'choice-changed',
            keys: [file.key],
            isLeftOut: !isChosen,
          })
        }
      />
      <div className={classes.body}>
        <h3 className={classes.title}>
          {document?.debrief.title ?? file.name}
        </h3>
        <div className={classes.origin}>
          {document && (
            <>
              <SeverityBadge severity={severityOf(file, defaults)} />
              <span>{file.name}</span>
              <span>
                {t('template', {
                  name: t(`dialect.${document.dialect}`),
                })}
              </span>
            </>
          )}
        </div>
        <PreviewProblem file={file} dispatch={dispatch} />
        {document && (
          <>
            <DocumentEntities
              file={file}
              defaults={defaults}
              canChange={canChange}
              dispatch={dispatch}
            />
            <DocumentPreview
              file={file}
              document={document}
              defaults={defaults}
            />
          </>
        )}
        <SavingLine file={file} dispatch={dispatch} />
      </div>
    </li>
  );
});
