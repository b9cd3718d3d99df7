import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { Trouble } from '../../saving/saveState';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  root: {
    gridColumn: '1 / -1',
    position: 'sticky',
    top: theme.spacing(1),
    zIndex: 3,
    boxShadow: theme.shadows[2],
  },
}));

export interface ConnectionNoticeProps {
  /** Everything that is saved on the page. */
  states: readonly { trouble: Trouble | null; isKept: boolean }[];
  /** What to say when that which the page is about was removed. */
  gone: string | null;
  onRetry: () => void;
}

/** Says why nothing can be saved for now, wherever on the page one is. */
export function ConnectionNotice(props: ConnectionNoticeProps) {
  const classes = useStyles();
  const t = useT();
  if (props.gone) {
    return (
      <Alert className={classes.root} severity="error">
        {props.gone}
      </Alert>
    );
  }
  const trouble = (['forbidden', 'signedOut', 'unreachable'] as const).find(
    it => props.states.some(state => state.trouble === it),
  );
  if (!trouble) {
    return null;
  }
  const isKept = props.states.every(it => it.isKept);
  const reason = trouble === 'unreachable' && !isKept ? 'unkept' : trouble;
  return (
    <Alert
      className={classes.root}
      severity="warning"
      action={
        <Button size="small" color="inherit" onClick={props.onRetry}>
          {t('connection.tryNow')}
        </Button>
      }
    >
      {t(`connection.${reason}`)}
    </Alert>
  );
}
