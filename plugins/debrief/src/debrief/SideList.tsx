import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { margin: 0, padding: theme.spacing(1, 0), listStyle: 'none' },
}));

/** The lines of a side card. */
export function SideList(props: { children: ReactNode }) {
  return <ul className={useStyles().root}>{props.children}</ul>;
}
