import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';

/** What the parts of the picture share: its bar, and words below it. */
export const useMarkStyles = makeStyles(theme => ({
  span: { top: 48, height: 12 },
  label: {
    top: 72,
    ...typeStyles.qualifying,
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    transform: 'translateX(-50%)',
    '&[data-edge=start]': { transform: 'none' },
    '&[data-edge=end]': { transform: 'translateX(-100%)' },
  },
  lower: { top: 90 },
}));
