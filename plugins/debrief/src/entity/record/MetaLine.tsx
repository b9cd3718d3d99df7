import {
  InstantText,
  narrow,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.25, 1.5),
    marginTop: theme.spacing(0.5),
  },
  date: {
    display: 'none',
    ...typeStyles.strong,
    [narrow]: { display: 'inline' },
  },
}));

/** What qualifies a row; says the day where the axis has no room for it. */
export function MetaLine(props: { date: string; children: ReactNode }) {
  const classes = useStyles();
  const text = useTypeStyles();
  return (
    <div className={`${classes.root} ${text.qualifying}`}>
      <span className={classes.date}>
        <InstantText value={props.date} format="shortDate" />
      </span>
      {props.children}
    </div>
  );
}
