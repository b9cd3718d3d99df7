import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
  value: {
    fontSize: 24,
    lineHeight: '32px',
    fontWeight: 700,
    margin: theme.spacing(0.5, 0),
    color: theme.palette.text.primary,
    fontVariantNumeric: 'tabular-nums',
    '& small': {
      fontSize: 12,
      fontWeight: 400,
      color: theme.palette.text.secondary,
    },
  },
}));

/** @public */
export interface FactProps {
  label: ReactNode;
  value: ReactNode;
  /** Leads to the list behind the fact. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One fact: what it is, how much, and what lies behind it. @public */
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
