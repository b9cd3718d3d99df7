import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { KeyboardEvent, useEffect, useRef } from 'react';
import { useSearchText } from './useSearchText';

const useStyles = makeStyles(theme => ({
  root: {
    height: 48,
    backgroundColor: theme.palette.background.paper,
    ...typeStyles.summary,
  },
}));

/**
 * One line to search with, as you type. The slash key leads here from anywhere
 * on the page, Escape empties it.
 */
export function SearchField(props: {
  label: string;
  clearLabel: string;
  value: string;
  onChange(text: string): void;
  /** Down from the field, into the results. */
  onLeaveDown?(): void;
  autoFocus?: boolean;
}) {
  const classes = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, commitNow } = useSearchText(
    props.value,
    props.onChange,
  );

  useEffect(() => {
    const focusOnSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && props.onLeaveDown) {
      event.preventDefault();
      props.onLeaveDown();
    } else if (event.key === 'Escape' && text) {
      event.preventDefault();
      setText('');
    } else if (event.key === 'Enter') {
      commitNow();
    }
  };

  return (
    <OutlinedInput
      className={classes.root}
      fullWidth
      type="text"
      inputRef={input}
      value={text}
      autoFocus={props.autoFocus}
      placeholder={props.label}
      onChange={event => setText(event.target.value)}
      onKeyDown={onKeyDown}
      inputProps={{
        'aria-label': props.label,
        role: 'searchbox',
        autoComplete: 'off',
        maxLength: 1000,
      }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon aria-hidden />
        </InputAdornment>
      }
      endAdornment={
        text && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              aria-label={props.clearLabel}
              onClick={() => {
                setText('');
                input.current?.focus();
              }}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        )
      }
    />
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
