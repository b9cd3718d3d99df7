import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { debriefImportsTranslationRef } from '../translation';
import type { ImportAction } from '../batch/importBatch';
import type { ImportProgress } from '../batch/progress';
import { ProgressLine } from './ProgressLine';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 3),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    backgroundColor: theme.palette.background.paper,
    [theme.breakpoints.down('xs')]: {
      // The portal's own bar is there.
      position: 'static',
      padding: theme.spacing(1.5, 2),
    },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
  },
  words: { margin: 0, marginRight: 'auto' },
}));

/** What is going on, and the button that imports. */
export function ImportBar(props: {
  progress: ImportProgress;
  onImport: () => void;
  dispatch: (action: ImportAction) => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { progress, dispatch } = props;
  const { chosen, beingSaved, saved, failed, previewed, total } = progress;
  const asked = saved + failed.length + beingSaved;
  const retried = failed.filter(it => !it.isLeftOut);
  return (
    <div className={classes.root}>
      {previewed < total && (
        <ProgressLine
          label={t('progress.preview')}
          words={t('progress.previewed', {
            done: String(previewed),
            total: String(total),
          })}
          done={previewed}
          total={total}
        />
      )}
      {beingSaved > 0 && (
        <ProgressLine
          label={t('progress.saving')}
          words={t('progress.saved', {
            done: String(saved),
            total: String(asked),
          })}
          done={saved + failed.length}
          total={asked}
        />
      )}
      <div className={classes.line}>
        <p className={classes.words} role="status">
          {beingSaved === 0 && <Outcome progress={progress} />}
        </p>
        {beingSaved === 0 && retried.length > 0 && (
          <Button
            variant="outlined"
            onClick={() =>
              dispatch({
                type: 'saving-asked',
                keys: retried.map(it => it.key),
              })
            }
          >
            {t('action.retryFailed')}
          </Button>
        )}
        {saved > 0 && chosen.length === 0 && beingSaved === 0 ? (
          <Button
            variant="outlined"
            onClick={() => dispatch({ type: 'cleared' })}
          >
            {t('action.startOver')}
          </Button>
        ) : (
          <Button
            variant="contained"
            color="primary"
            disableElevation
            disabled={
              chosen.length === 0 || beingSaved > 0 || previewed < total
            }
            onClick={props.onImport}
          >
            {importLabel()}
          </Button>
        )}
      </div>
    </div>
  );

  function importLabel(): string {
    if (beingSaved > 0) {
      return t('action.importing');
    }
    return chosen.length > 0
      ? t('action.import', { count: chosen.length })
      : t('action.nothing');
  }
}

function Outcome({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { saved, failed } = progress;
  return (
    <>
      {saved > 0 && t('action.imported', { count: saved })}{' '}
      {failed.length > 0 && t('action.failed', { count: failed.length })}
    </>
  );
}
