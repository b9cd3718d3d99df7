import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { PersonName } from '../../components/catalog/PersonName';
import { suggestMerge } from '../../saving/mergeTexts';
import { useDraftText } from '../../saving/useDraftText';
import { typeStyles } from '../../styles/typeStyles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';
import { useT } from '../useT';
import { ConflictChoice } from './ConflictChoice';
import { ConflictSide } from './ConflictSide';
import { MergeEditor } from './MergeEditor';

const useStyles = makeStyles(theme => ({
  root: {
    border: '1px solid',
    borderColor: ({ error }: SignalColours) => error,
    borderTopWidth: 3,
    borderRadius: 4,
    padding: theme.spacing(1.5, 2),
    marginTop: theme.spacing(1),
    minWidth: 0,
  },
  title: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
  explanation: { margin: 0, ...typeStyles.qualifying },
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
    margin: theme.spacing(1.5, 0),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

export interface ConflictViewProps {
  /** The name of the field. */
  label: string;
  /** Under which name a third version is kept while it is written. */
  draft: string;
  /** Who wrote the other version. */
  by: string | null;
  /** The two versions, as people read them. */
  mine: string;
  theirs: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Of a text: what both began with, and what to do with a third version. */
  merge?: { base: string; onMerge: (text: string) => void };
}

/** Two people wrote the same field: shows both and lets one choose. */
export function ConflictView(props: ConflictViewProps) {
  const { mine, theirs, merge, by } = props;
  const classes = useStyles(useSignalColours());
  const t = useT();
  const [merged, setMerged] = useDraftText(props.draft);
  const [isMerging, setMerging] = useState(merged !== '');

  const startMerging = (base: string) => {
    setMerged(suggestMerge(base, mine, theirs));
    setMerging(true);
  };
  const stopMerging = () => {
    setMerged('');
    setMerging(false);
  };

  return (
    <div
      className={classes.root}
      role="group"
      aria-label={`${props.label}: ${t('saved.conflict')}`}
    >
      <p className={classes.title} role="alert">
        {by ? <PersonName entityRef={by} /> : null}{' '}
        {by ? t('conflict.changed') : t('conflict.titleUnknown')}
      </p>
      <p className={classes.explanation}>{t('conflict.explanation')}</p>
      <div className={classes.texts}>
        <ConflictSide label={t('conflict.mine')} text={mine} other={theirs} />
        <ConflictSide label={t('conflict.theirs')} text={theirs} other={mine} />
      </div>
      {merge && isMerging ? (
        <MergeEditor
          label={props.label}
          text={merged}
          onChange={setMerged}
          onSave={() => {
            stopMerging();
            merge.onMerge(merged);
          }}
          onCancel={stopMerging}
        />
      ) : (
        <ConflictChoice
          onKeepMine={props.onKeepMine}
          onTakeTheirs={props.onTakeTheirs}
          onMerge={merge && (() => startMerging(merge.base))}
        />
      )}
    </div>
  );
}
