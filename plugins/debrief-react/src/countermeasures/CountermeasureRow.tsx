import { RowFrame } from '../editing/rows/RowFrame';
import { Row } from '../saving/RowAutosaves';
import { useSaveState } from '../saving/useField';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import {
  CountermeasureFields,
  countermeasureModel,
  findMissing,
} from './countermeasureFields';
import { useCountermeasureRows } from './CountermeasureRowsContext';
import { useT } from '../editing/useT';
import { CountermeasureDescription } from './CountermeasureDescription';
import { CountermeasureStateField } from './CountermeasureStateField';
import { CountermeasureTitleField } from './CountermeasureTitleField';
import { CountermeasureTerms } from './terms/CountermeasureTerms';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  fields: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 152px auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  actions: { display: 'flex', alignItems: 'center', minHeight: 40 },
}));

/** One countermeasure, saved on its own. */
export function CountermeasureRow(props: { row: Row<CountermeasureFields> }) {
  const { row } = props;
  const { autosave } = row;
  const classes = useStyles();
  const t = useT();
  const { rows, mayChange } = useCountermeasureRows();
  const { typed } = useSaveState(autosave);
  const [isUnfolded, setUnfolded] = useState(false);
  const { title, state } = typed;
  const missing = findMissing(typed);
  // An idea is a sentence; a promise has an owner and a date to look at.
  const hasTerms = isUnfolded || missing.length > 0 || state !== 'idea';

  return (
    <li
      className={classes.root}
      aria-label={t('countermeasures.row', { title })}
      onBlur={() => autosave.flush()}
    >
      <RowFrame
        rows={rows}
        row={row}
        model={countermeasureModel}
        what={t('countermeasures.remove', { title })}
      >
        {removeButton => (
          <div className={classes.fields}>
            <div className={classes.head}>
              <CountermeasureTitleField row={row} />
              <CountermeasureStateField row={row} />
              <span className={classes.actions}>
                <Button
                  size="small"
                  color="primary"
                  aria-expanded={isUnfolded}
                  onClick={() => setUnfolded(!isUnfolded)}
                >
                  {t(
                    isUnfolded
                      ? 'countermeasures.fewerDetails'
                      : 'countermeasures.details',
                  )}
                </Button>
                {mayChange && removeButton}
              </span>
            </div>
            <fieldset className={classes.fields} disabled={!mayChange}>
              {hasTerms && (
                <CountermeasureTerms autosave={autosave} missing={missing} />
              )}
              <CountermeasureDescription
                autosave={autosave}
                isOpen={isUnfolded}
              />
            </fieldset>
          </div>
        )}
      </RowFrame>
    </li>
  );
}
