import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';

/** The rows of the timeline and the row that adds one share their columns. */
export const useTimelineStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  day: {
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    color: theme.palette.text.secondary,
    padding: theme.spacing(1.5, 0, 0.5),
  },
  row: {
    padding: theme.spacing(0.25, 0),
    // Reads like a page and is written like a form: the frames of the inputs
    // come when they are needed.
    '&:not(:hover):not(:focus-within)': {
      '& textarea:not([aria-invalid]), & .MuiOutlinedInput-root:not(.Mui-error) .MuiOutlinedInput-notchedOutline':
        { borderColor: 'transparent' },
      '& .MuiSelect-icon': { opacity: 0 },
    },
    '&:not(:hover):not(:focus-within) button': {
      color: theme.palette.text.secondary,
    },
    // A long timeline is drawn as far as it is seen.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 44px',
    '&[data-kind=mark]': { backgroundColor: theme.palette.action.hover },
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: '76px 164px minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '76px minmax(0, 1fr) auto',
      '& > :nth-child(3)': { gridColumn: '1 / -1', gridRow: 2 },
    },
  },
  actions: { display: 'flex', alignItems: 'center', minHeight: 40 },
  add: {
    padding: theme.spacing(1.5, 0, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: theme.spacing(1),
  },
  empty: {
    margin: 0,
    ...typeStyles.body,
    color: theme.palette.text.secondary,
  },
  hint: {
    margin: theme.spacing(0.5, 0, 0),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  announcement: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
}));
