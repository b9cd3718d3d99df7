import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';
import { borderOf } from '../../styles/borderOf';
import { typeStyles } from '../../styles/typeStyles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    height: 28,
    padding: theme.spacing(0, 1.25),
    border: `1px solid ${borderOf(theme)}`,
    borderRadius: 14,
    ...typeStyles.body,
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-within': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
    '& input': {
      position: 'absolute',
      inset: 0,
      margin: 0,
      opacity: 0,
      cursor: 'pointer',
    },
  },
  chosen: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    ...typeStyles.strong,
  },
  legend: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
}));

/** One of a few that all stand there. */
export function ChoiceChips<V extends string>(props: {
  label: string;
  value: V;
  options: readonly { value: V; label: ReactNode }[];
  onChange: (value: V) => void;
}) {
  const classes = useStyles();
  const name = useId();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{props.label}</legend>
      {props.options.map(it => (
        <label
          key={it.value}
          className={`${classes.choice} ${
            it.value === props.value ? classes.chosen : ''
          }`}
        >
          <input
            type="radio"
            name={name}
            checked={it.value === props.value}
            onChange={() => props.onChange(it.value)}
          />
          {it.label}
        </label>
      ))}
    </fieldset>
  );
}
