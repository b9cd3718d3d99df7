import { makeStyles } from '@material-ui/core/styles';
import { KeyboardEvent, Ref } from 'react';
import { borderOf } from '../../styles/borderOf';
import { typeStyles } from '../../styles/typeStyles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 40,
    padding: theme.spacing(1.125, 1.25),
    font: 'inherit',
    ...typeStyles.body,
    color: theme.palette.text.primary,
    backgroundColor: 'transparent',
    border: `1px solid ${borderOf(theme)}`,
    borderRadius: 4,
    resize: 'none',
    fieldSizing: 'content',
    '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 },
    '&:focus': {
      outline: 'none',
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    },
    '&[aria-invalid=true]': {
      borderColor: ({ error }: SignalColours) => error,
    },
  },
}));

export interface TextRowProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter ends the row instead of beginning a new line; Shift+Enter does. */
  onEnter?: () => void;
  placeholder?: string;
  isInvalid?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/**
 * A text of a line or a few, among many others: as light as an input can be,
 * and as tall as its text.
 */
export function TextRow(props: TextRowProps) {
  const classes = useStyles(useSignalColours());
  const onKeyDown = (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing;
    if (
      props.onEnter &&
      event.key === 'Enter' &&
      !event.shiftKey &&
      !isComposing
    ) {
      event.preventDefault();
      props.onEnter();
    }
  };
  return (
    <textarea
      ref={props.inputRef}
      className={classes.root}
      aria-label={props.label}
      aria-invalid={props.isInvalid || undefined}
      value={props.value}
      rows={rowsOf(props.value)}
      placeholder={props.placeholder}
      onChange={event => props.onChange(event.target.value)}
      onKeyDown={onKeyDown}
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={props.autoFocus}
    />
  );
}

/** For browsers that cannot size it by its content. */
function rowsOf(text: string): number {
  return text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 80)), 0);
}
