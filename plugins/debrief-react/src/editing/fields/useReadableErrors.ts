import { makeStyles } from '@material-ui/core/styles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';

const useStyles = makeStyles({
  root: {
    '& .MuiFormHelperText-root.Mui-error, & .MuiFormLabel-root.Mui-error, & .MuiTypography-colorError':
      { color: ({ error }: SignalColours) => error },
    '& .MuiOutlinedInput-root.Mui-error .MuiOutlinedInput-notchedOutline': {
      borderColor: ({ error }: SignalColours) => error,
    },
  },
});

/**
 * A class for what lies within: what is wrong with an input can be read. The red
 * of Material UI has a contrast of 3.7:1 on white, and less than it needs on
 * dark.
 */
export function useReadableErrors(): string {
  return useStyles(useSignalColours()).root;
}
