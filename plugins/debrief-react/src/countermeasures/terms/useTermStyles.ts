import { typeStyles } from '../../styles/typeStyles';
import { makeStyles } from '@material-ui/core/styles';

/** A choice with what it means below it. */
export const useTermStyles = makeStyles(theme => ({
  explained: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));
