import type { GameDayStatus } from '@debrief/backstage-plugin-debrief-common';
import {
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSharedWords } from '../useWords';

const useStyles = makeStyles(theme => ({
  root: { ...typeStyles.strong },
  running: {
    padding: theme.spacing(0, 0.75),
    borderRadius: 3,
    border: '1px solid currentColor',
    color: theme.palette.primary.main,
  },
}));

/** How far a game day has got. */
export function StatusText(props: { status: GameDayStatus }) {
  const { status } = props;
  const classes = useStyles();
  const { attention } = useSignalColours();
  const shared = useSharedWords();
  return (
    <span
      className={`${classes.root} ${
        status === 'running' ? classes.running : ''
      }`}
      style={status === 'aborted' ? { color: attention.main } : undefined}
    >
      {status === 'running' && '▶ '}
      {shared(`gameDayStatus.${status}`)}
    </span>
  );
}
