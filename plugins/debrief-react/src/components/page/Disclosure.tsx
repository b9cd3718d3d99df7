import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId, useState } from 'react';

const useStyles = makeStyles(theme => ({
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 0,
    padding: theme.spacing(0.5, 0),
    cursor: 'pointer',
    textAlign: 'left',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '&::before': { content: '"▸"', display: 'inline-block', width: 16 },
    '&[aria-expanded="true"]::before': { content: '"▾"' },
  },
  body: { padding: theme.spacing(0, 0, 1, 2) },
}));

/** Something that is drawn only when it is asked for. */
export function Disclosure(props: { summary: string; children: ReactNode }) {
  const classes = useStyles();
  const bodyId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={classes.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {props.summary}
      </button>
      {isOpen && (
        <div id={bodyId} className={classes.body}>
          {props.children}
        </div>
      )}
    </div>
  );
}
