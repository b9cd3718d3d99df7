import { makeStyles } from '@material-ui/core/styles';
import { useRows } from '../saving/useField';
import { CountermeasureRow } from './CountermeasureRow';
import { useCountermeasureRows } from './CountermeasureRowsContext';
import { ParkIdea } from './ParkIdea';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The countermeasures of one source, and how to write down another. */
export function CountermeasureList() {
  const classes = useStyles();
  const { rows, mayChange } = useCountermeasureRows();
  return (
    <>
      <ul className={classes.list}>
        {useRows(rows).map(row => (
          <CountermeasureRow key={row.key} row={row} />
        ))}
      </ul>
      {mayChange && <ParkIdea draft="idea" />}
    </>
  );
}
