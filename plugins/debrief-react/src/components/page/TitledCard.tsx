import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode, useId } from 'react';
import { joinClasses } from '../../styles/joinClasses';
import { typeStyles } from '../../styles/typeStyles';

const useStyles = makeStyles(theme => ({
  root: { borderRadius: 4, minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1.75, 3),
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
  },
  title: { ...typeStyles.entryTitle, margin: 0 },
  action: { marginLeft: 'auto' },
}));

export interface TitledCardProps {
  title: string;
  /** The level that fits the page; a page title is above it. */
  titleComponent?: 'h2' | 'h3' | 'h4';
  /** What qualifies the title, in smaller type behind it. */
  qualifier?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A flat card with a title; what is in it brings its own padding. */
export function TitledCard(props: TitledCardProps) {
  const classes = useStyles();
  const titleId = useId();
  const Title = props.titleComponent ?? 'h2';
  return (
    <Paper
      component="section"
      variant="outlined"
      elevation={0}
      className={joinClasses(classes.root, props.className)}
      aria-labelledby={titleId}
    >
      <div className={classes.head}>
        <Title id={titleId} className={classes.title}>
          {props.title}
        </Title>
        {props.qualifier && (
          <Typography variant="caption" color="textSecondary">
            {props.qualifier}
          </Typography>
        )}
        {props.action && <div className={classes.action}>{props.action}</div>}
      </div>
      {props.children}
    </Paper>
  );
}
