import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';
import { useReadableErrors } from './useReadableErrors';

const useStyles = makeStyles({
  root: {
    '& .MuiInputBase-root, & .MuiFormControlLabel-label': typeStyles.body,
    '& input.MuiInputBase-input, & select.MuiInputBase-input': {
      ...typeStyles.body,
      height: typeStyles.body.lineHeight,
    },
    '& .MuiInputLabel-root': typeStyles.body,
    '& .MuiButton-root': { textTransform: 'none', ...typeStyles.strong },
  },
});

/**
 * A class for what lies within: inputs as large as text, and buttons that do
 * not shout.
 */
export function useQuietInputs(): string {
  const classes = useStyles();
  return `${classes.root} ${useReadableErrors()}`;
}
