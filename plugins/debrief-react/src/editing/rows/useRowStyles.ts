import { makeStyles } from '@material-ui/core/styles';

/** Rows of a list within a section. */
export const useRowStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    '&:not(:empty)': { marginBottom: theme.spacing(1) },
  },
  withChoice: {
    display: 'grid',
    gridTemplateColumns: '184px minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :nth-child(2)': { gridColumn: 1, gridRow: 2 },
      '& > :nth-child(3)': { gridColumn: 2, gridRow: 1 },
    },
  },
  plain: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
  },
  remove: { display: 'flex', alignItems: 'center', minHeight: 40 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '&:not(:empty)': { marginBottom: theme.spacing(1.5) },
  },
  picker: { maxWidth: 360 },
}));
