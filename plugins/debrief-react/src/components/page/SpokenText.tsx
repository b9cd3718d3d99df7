import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    clip: 'rect(0 0 0 0)',
  },
});

/** What is said to those who listen, and not shown. */
export function SpokenText(props: { role?: 'status'; children: ReactNode }) {
  const classes = useStyles();
  return (
    <span className={classes.root} role={props.role}>
      {props.children}
    </span>
  );
}
