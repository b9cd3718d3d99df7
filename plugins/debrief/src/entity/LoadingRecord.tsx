import { LoadingLines } from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  facts: { padding: theme.spacing(2, 3), borderRadius: 4, minHeight: 166 },
  record: { padding: theme.spacing(2, 3), borderRadius: 4, minHeight: 480 },
}));

/** Keeps the places of the facts and the record while they are read. */
export function LoadingRecord() {
  const classes = useStyles();
  return (
    <>
      <Paper variant="outlined" className={classes.facts}>
        <LoadingLines lines={4} />
      </Paper>
      <Paper variant="outlined" className={classes.record}>
        <LoadingLines lines={10} />
      </Paper>
    </>
  );
}
