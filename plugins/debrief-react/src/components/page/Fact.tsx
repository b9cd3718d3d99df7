import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { typeStyles } from '../../styles/typeStyles';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  value: {
    ...typeStyles.pageTitle,
    margin: theme.spacing(0.5, 0),
    color: theme.palette.text.primary,
    fontVariantNumeric: 'tabular-nums',
    '& small': {
      ...typeStyles.qualifying,
      ...typeStyles.regular,
      color: theme.palette.text.secondary,
    },
  },
}));

export interface FactProps {
  label: ReactNode;
  value: ReactNode;
  /** Leads to the list behind the fact. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One fact: what it is, how much, and what lies behind it. */
export function Fact(props: FactProps) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <span>{props.label}</span>
        {props.action}
      </div>
      <div className={classes.value}>{props.value}</div>
      {props.children}
    </div>
  );
}
