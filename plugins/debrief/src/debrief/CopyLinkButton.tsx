import {
  notPrintedClass,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import LinkIcon from '@material-ui/icons/Link';
import { useCopyAddress } from './useCopyAddress';

const useStyles = makeStyles(theme => ({
  root: {
    padding: 2,
    color: theme.palette.text.secondary,
    // Seen when one points at what it belongs to, or arrives by keyboard.
    '@media (hover: hover)': {
      opacity: 0,
      'section:hover > div > div > &, li:hover > &, &:focus-visible': {
        opacity: 1,
      },
    },
  },
  icon: { ...typeStyles.icon },
}));

/** Copies a link to one place of the page. */
export function CopyLinkButton(props: {
  anchor: string;
  label: string;
  className?: string;
}) {
  const classes = useStyles();
  const copyAddress = useCopyAddress();
  return (
    <IconButton
      className={`${classes.root} ${notPrintedClass} ${props.className ?? ''}`}
      aria-label={props.label}
      title={props.label}
      onClick={() => copyAddress(props.anchor)}
    >
      <LinkIcon className={classes.icon} />
    </IconButton>
  );
}
