import { makeStyles } from '@material-ui/core/styles';

/** What can be done about a conflict, in a row. */
export const useActionsStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));
