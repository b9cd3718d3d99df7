import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';

/** Inputs as large as text, and buttons that do not shout. */
export const useQuietInputs = makeStyles({
  root: {
    '& .MuiInputBase-root, & .MuiFormControlLabel-label': {
      ...typeStyles.body,
    },
    '& input.MuiInputBase-input, & select.MuiInputBase-input': {
      ...typeStyles.body,
      height: typeStyles.body.lineHeight,
    },
    '& .MuiInputLabel-root': { ...typeStyles.body },
    '& .MuiButton-root': { textTransform: 'none', ...typeStyles.strong },
  },
});
