import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import { typeStyles } from '../../styles/typeStyles';
import { MarkdownInputHandle, MarkdownInputProps } from './MarkdownInput';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 2),
    ...typeStyles.body,
  },
}));

/** A Markdown input that needs nothing but the browser. */
export const PlainMarkdownInput = forwardRef<
  MarkdownInputHandle,
  MarkdownInputProps
>((props, ref) => {
  const classes = useStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  const { continues, onChange } = props;

  useEffect(() => {
    const element = input.current;
    if (continues && element) {
      element.focus();
      element.setSelectionRange(element.value.length, element.value.length);
    }
  }, [continues]);

  useImperativeHandle(
    ref,
    () => ({
      selection: () => ({
        text: input.current?.value ?? '',
        start: input.current?.selectionStart ?? 0,
        end: input.current?.selectionEnd ?? 0,
      }),
      apply: edit => {
        const element = input.current;
        if (!element) {
          return;
        }
        element.focus();
        element.setRangeText(edit.insert, edit.from, edit.to);
        onChange(element.value);
        element.setSelectionRange(edit.selectionStart, edit.selectionEnd);
      },
    }),
    [onChange],
  );

  return (
    <InputBase
      className={classes.root}
      id={props.id}
      inputRef={input}
      inputProps={{ 'aria-label': props.label }}
      value={props.value}
      onChange={event => onChange(event.target.value)}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
      placeholder={props.placeholder}
      minRows={props.minRows}
      disabled={props.disabled}
      multiline
      fullWidth
    />
  );
});
