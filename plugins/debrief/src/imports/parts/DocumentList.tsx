import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  TitledCard,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { debriefImportsTranslationRef } from '../translation';
import type { ImportAction, ImportBatch } from '../batch/importBatch';
import { progressOf } from '../batch/progress';
import { DocumentRow } from './DocumentRow';
import { filterFiles, fileFilters, FileFilter } from './fileFilters';

const useStyles = makeStyles(theme => ({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    padding: theme.spacing(1, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2) },
  },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    marginRight: 'auto',
  },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
}));

const rowsAtOnce = 20;

/** The documents of the batch, twenty first and more when they are wanted. */
export function DocumentList(props: {
  batch: ImportBatch;
  dispatch: (action: ImportAction) => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const [filter, setFilter] = useState<FileFilter>('all');
  const [limit, setLimit] = useState(rowsAtOnce);
  const { batch, dispatch } = props;
  const { chosen, total, beingSaved } = progressOf(batch);
  const fitting = filterFiles(batch, filter);
  const shown = fitting.slice(0, limit);
  const allKeys = fitting.map(it => it.key);
  const choose = (isLeftOut: boolean) =>
    dispatch({ type: 'choice-changed', keys: allKeys, isLeftOut });
  return (
    <TitledCard
      title={t('list.title')}
      qualifier={t('list.summary', {
        chosen: String(chosen.length),
        total: String(total),
      })}
    >
      <div className={classes.tools}>
        <div
          role="group"
          aria-label={t('list.show')}
          className={classes.filters}
        >
          {fileFilters.map(name => {
            const amount = filterFiles(batch, name).length;
            return (
              (amount > 0 || name === 'all' || name === filter) && (
                <Button
                  key={name}
                  size="small"
                  variant={name === filter ? 'outlined' : 'text'}
                  aria-pressed={name === filter}
                  onClick={() => {
                    setFilter(name);
                    setLimit(rowsAtOnce);
                  }}
                >
                  {t(`list.${name}`, { amount: String(amount) })}
                </Button>
              )
            );
          })}
        </div>
        <Button size="small" onClick={() => choose(false)}>
          {t('list.chooseAll')}
        </Button>
        <Button size="small" onClick={() => choose(true)}>
          {t('list.chooseNone')}
        </Button>
        <Button
          size="small"
          disabled={beingSaved > 0}
          onClick={() => dispatch({ type: 'cleared' })}
        >
          {t('list.clear')}
        </Button>
      </div>
      <ul className={classes.rows}>
        {shown.map(file => (
          <DocumentRow
            key={file.key}
            file={file}
            defaults={batch.defaults}
            dispatch={dispatch}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        <span>
          {fitting.length === 0
            ? t('list.none')
            : t('list.shown', {
                shown: String(shown.length),
                total: String(fitting.length),
              })}
        </span>
        {shown.length < fitting.length && (
          <Button
            size="small"
            color="primary"
            onClick={() => setLimit(limit + rowsAtOnce)}
          >
            {t('list.more', {
              amount: String(
                Math.min(rowsAtOnce, fitting.length - shown.length),
              ),
            })}
          </Button>
        )}
      </div>
    </TitledCard>
  );
}
