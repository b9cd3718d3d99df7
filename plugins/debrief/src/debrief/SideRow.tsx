import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(0.75, 2) },
  },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  role: {
    flex: 'none',
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** A line of a side card: what it is, and its role. */
export function SideRow(props: { children: ReactNode; role: ReactNode }) {
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <span className={classes.what}>{props.children}</span>
      <span className={classes.role}>{props.role}</span>
    </li>
  );
}
