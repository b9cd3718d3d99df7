import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EntityLink,
  EntityPicker,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment, useState } from 'react';
import { debriefImportsTranslationRef } from '../translation';
import { entitiesOf, ImportAction } from '../batch/importBatch';
import type { ImportDefaults, ImportedFile } from '../batch/importedFile';
import { entityKinds } from './entityKinds';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    minHeight: 32,
  },
  label: { color: theme.palette.text.secondary },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0),
    '& > :first-child': { flex: '1 1 240px', maxWidth: 560, minWidth: 0 },
  },
}));

/** The entities that a document affects, and a way to choose others. */
export function DocumentEntities(props: {
  file: ImportedFile;
  defaults: ImportDefaults;
  canChange: boolean;
  dispatch: (action: ImportAction) => void;
}) {
  const classes = useStyles();
  const { attention } = useSignalColours();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const [isChanging, setChanging] = useState(false);
  const { file, defaults, dispatch } = props;
  const { key, name } = file;
  const refs = entitiesOf(file, defaults).map(it => it.entityRef);

  if (isChanging && props.canChange) {
    return (
      <div className={classes.form} ref={focusField}>
        <EntityPicker
          multiple
          label={t('document.entities')}
          kinds={entityKinds}
          value={refs}
          onChange={entities =>
            dispatch({ type: 'entities-changed', key, entities })
          }
        />
        <Button
          size="small"
          variant="outlined"
          onClick={() => setChanging(false)}
        >
          {t('document.done')}
        </Button>
        {file.entities !== null && (
          <Button
            size="small"
            onClick={() =>
              dispatch({ type: 'entities-changed', key, entities: null })
            }
          >
            {t('document.useDefaults')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={classes.line}>
      <span className={classes.label}>{t('document.entities')}</span>
      {refs.length === 0 ? (
        <span style={{ color: attention.main }}>
          {t('document.noEntities')}
        </span>
      ) : (
        <span>
          {refs.map((ref, index) => (
            <Fragment key={ref}>
              {index > 0 && ', '}
              <EntityLink entityRef={ref} />
            </Fragment>
          ))}
        </span>
      )}
      {props.canChange && (
        <Button
          size="small"
          color="primary"
          aria-label={t('document.changeEntities', { name })}
          onClick={() => setChanging(true)}
        >
          {t('document.change')}
        </Button>
      )}
    </div>
  );
}

function focusField(form: HTMLElement | null) {
  form?.querySelector('input')?.focus();
}
