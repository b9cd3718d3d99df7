import { makeStyles } from '@material-ui/core/styles';

/** Inputs as large as text, and buttons that do not shout. */
export const useQuietInputs = makeStyles({
  root: {
    '& .MuiInputBase-root, & .MuiFormControlLabel-label': {
      fontSize: 14,
      lineHeight: '20px',
    },
    '& input.MuiInputBase-input, & select.MuiInputBase-input': {
      height: 20,
      lineHeight: '20px',
    },
    '& .MuiInputLabel-root': { fontSize: 14 },
    '& .MuiButton-root': { textTransform: 'none', fontWeight: 700 },
  },
});
