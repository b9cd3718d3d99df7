import { makeStyles } from '@material-ui/core/styles';

/** The few sizes of text that this place uses. */
export const useTextStyles = makeStyles(theme => ({
  /** What qualifies something else. */
  qualifying: {
    fontSize: 12,
    lineHeight: '16px',
    margin: 0,
    color: theme.palette.text.secondary,
  },
  body: { fontSize: 14, lineHeight: '20px', margin: 0 },
  title: { fontSize: 16, lineHeight: '24px', fontWeight: 700, margin: 0 },
}));
