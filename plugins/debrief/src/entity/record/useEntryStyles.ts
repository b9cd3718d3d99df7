import { narrow, typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';

/** How an entry stands on the axis, and beside it. */
export const useEntryStyles = makeStyles(theme => ({
  root: {
    gridColumn: 4,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 192px',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  first: { borderTop: 0 },
  node: {
    gridColumn: 2,
    justifySelf: 'center',
    alignSelf: 'start',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 20,
    height: 20,
    marginTop: 18,
    ...typeStyles.smallIcon,
    backgroundColor: theme.palette.background.paper,
    zIndex: 1,
  },
  words: { minWidth: 0 },
  excerpt: {
    maxWidth: 620,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 4,
    WebkitBoxOrient: 'vertical',
  },
  picture: { minWidth: 0, [narrow]: { maxWidth: 240 } },
}));
