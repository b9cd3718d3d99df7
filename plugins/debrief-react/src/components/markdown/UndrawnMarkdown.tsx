import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useT } from '../../useT';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 1.5),
    border: `1px dashed ${theme.palette.text.secondary}`,
    borderRadius: 4,
  },
  reason: { margin: 0, color: theme.palette.text.secondary },
  text: {
    margin: theme.spacing(0.5, 0, 0),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** Markdown that could not be drawn, as it was written. */
export function UndrawnMarkdown(props: { content: string }) {
  const classes = useStyles();
  const t = useT();
  const reasonId = useId();
  return (
    <div className={classes.root} role="group" aria-labelledby={reasonId}>
      <p id={reasonId} className={classes.reason}>
        {t('markdown.undrawn')}
      </p>
      <p className={classes.text}>{props.content}</p>
    </div>
  );
}
