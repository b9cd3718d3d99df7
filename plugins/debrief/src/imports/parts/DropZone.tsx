import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';
import { debriefImportsTranslationRef } from '../translation';
import { collectChosenFiles } from '../files/collectFiles';
import { formatBytes } from '../files/formatBytes';
import {
  documentLimitBytes,
  DocumentSource,
  FoundFile,
  RefusedFile,
} from '../files/readDocument';
import { readDocuments } from '../files/readDocuments';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: theme.spacing(1, 1.5),
    padding: theme.spacing(4, 3),
    border: `2px dashed ${theme.palette.text.disabled}`,
    borderRadius: 4,
    backgroundColor: theme.palette.background.paper,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  over: {
    borderColor: theme.palette.primary.main,
    borderStyle: 'solid',
  },
  words: { ...typeStyles.entryTitle, ...typeStyles.regular },
  note: {
    flexBasis: '100%',
    textAlign: 'center',
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** Takes documents: dropped, or chosen as files or as a folder. */
export function DropZone(props: {
  onRead: (read: { files: DocumentSource[]; refused: RefusedFile[] }) => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const { read, isReading, problem } = useReading(props.onRead);
  const isOver = useFileDrop(read);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (folder.current) {
      folder.current.webkitdirectory = true;
    }
  }, []);

  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    read(Promise.resolve(collectChosenFiles(target.files ?? [])));
    // The same file, chosen again after it was changed, is a change as well.
    target.value = '';
  }

  return (
    <section
      aria-label={t('drop.label')}
      className={`${classes.root} ${isOver ? classes.over : ''}`}
    >
      <span className={classes.words}>
        {isOver ? t('drop.now') : t('drop.here')}
      </span>
      <span>{t('drop.or')}</span>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('drop.files')}
        onChange={onChange}
      />
      <Button
        variant="outlined"
        color="primary"
        onClick={() => files.current?.click()}
      >
        {t('drop.files')}
      </Button>
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t('drop.folder')}
        onChange={onChange}
      />
      <Button
        variant="outlined"
        color="primary"
        onClick={() => folder.current?.click()}
      >
        {t('drop.folder')}
      </Button>
      <p className={classes.note} role="status">
        {isReading
          ? t('drop.reading')
          : problem ??
            t('drop.accepted', {
              limit: formatBytes(documentLimitBytes),
            })}
      </p>
    </section>
  );
}

function useReading(
  onRead: (read: { files: DocumentSource[]; refused: RefusedFile[] }) => void,
) {
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<string>();
  const read = useCallback(
    async (found: Promise<FoundFile[]>) => {
      setProblem(undefined);
      setRunning(it => it + 1);
      try {
        onRead(await readDocuments(await found));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        setProblem(t('drop.failed', { message }));
      } finally {
        setRunning(it => it - 1);
      }
    },
    [onRead, t],
  );
  return { read, isReading: running > 0, problem };
}
