import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { PersonName } from '../../components/catalog/PersonName';
import { MarkdownField } from '../../components/markdown/MarkdownField';
import { suggestMerge } from '../../saving/mergeTexts';
import { useDraftText } from '../../saving/useDraftText';
import { typeStyles } from '../../styles/typeStyles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';
import { useT } from '../../useT';
import { differingParts } from './differingParts';

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
  side: {
    margin: 0,
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    maxHeight: 320,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ...typeStyles.body,
    '& mark': {
      color: theme.palette.text.primary,
      ...typeStyles.strong,
      borderRadius: 2,
    },
  },
  label: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(0.5),
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** @public */
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

/** Two people wrote the same field: shows both and lets one choose. @public */
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
        <Side label={t('conflict.mine')} text={mine} other={theirs} />
        <Side label={t('conflict.theirs')} text={theirs} other={mine} />
      </div>
      {merge && isMerging ? (
        <>
          <MarkdownField
            label={`${props.label}: ${t('conflict.merged')}`}
            value={merged}
            onChange={setMerged}
          />
          <div className={classes.actions}>
            <Button
              variant="contained"
              color="primary"
              size="small"
              onClick={() => {
                stopMerging();
                merge.onMerge(merged);
              }}
            >
              {t('conflict.saveMerge')}
            </Button>
            <Button size="small" onClick={stopMerging}>
              {t('conflict.cancelMerge')}
            </Button>
          </div>
        </>
      ) : (
        <div className={classes.actions}>
          <Button
            variant="outlined"
            color="primary"
            size="small"
            onClick={props.onKeepMine}
          >
            {t('conflict.keepMine')}
          </Button>
          <Button
            variant="outlined"
            color="primary"
            size="small"
            onClick={props.onTakeTheirs}
          >
            {t('conflict.takeTheirs')}
          </Button>
          {merge && (
            <Button
              size="small"
              color="primary"
              onClick={() => startMerging(merge.base)}
            >
              {t('conflict.merge')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Side(props: { label: string; text: string; other: string }) {
  const colours = useSignalColours();
  const classes = useStyles(colours);
  const { highlight } = colours;
  const t = useT();
  return (
    <div>
      <div className={classes.label}>{props.label}</div>
      <div
        className={classes.side}
        tabIndex={0}
        aria-label={props.label}
        role="group"
      >
        {props.text === '' ? (
          <em>{t('conflict.nothing')}</em>
        ) : (
          differingParts(props.text, props.other).map((part, index) =>
            part.differs ? (
              // eslint-disable-next-line react/no-array-index-key
              <mark key={index} style={{ backgroundColor: highlight }}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )
        )}
      </div>
    </div>
  );
}
