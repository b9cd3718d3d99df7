import Button, { ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

/**
 * A button that has the focus as soon as it appears. The ripple by which
 * Material UI shows that is not there yet at that moment, and throws.
 */
export function FocusedButton(props: Omit<ButtonProps, 'autoFocus'>) {
  const classes = useStyles();
  return (
    <Button className={classes.root} {...props} autoFocus disableFocusRipple />
  );
}
