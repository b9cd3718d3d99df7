import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-block',
    maxWidth: '100%',
    padding: theme.spacing(0, 0.75),
    borderRadius: 3,
    backgroundColor: theme.palette.action.selected,
    ...typeStyles.qualifying,
    overflowWrap: 'anywhere',
  },
}));

/** A word that sorts. */
export function Tag(props: { children: ReactNode }) {
  return <span className={useStyles().root}>{props.children}</span>;
}
