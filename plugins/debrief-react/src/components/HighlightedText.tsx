import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { typeStyles } from '../styles/typeStyles';
import { SignalColours, useSignalColours } from '../styles/useSignalColours';

const useStyles = makeStyles({
  mark: {
    backgroundColor: (colours: SignalColours) => colours.highlight,
    color: 'inherit',
    ...typeStyles.strong,
    padding: '0 1px',
    borderRadius: 2,
  },
});

/**
 * A passage that search found: escaped text in which `<mark>` is the only
 * element. Whatever else looks like an element is shown as text.
 */
export function HighlightedText(props: { html: string }) {
  const classes = useStyles(useSignalColours());
  return (
    <>
      {splitAtMarks(props.html).map((part, index) =>
        part.isMarked ? (
          <mark key={index} className={classes.mark}>
            {part.text}
          </mark>
        ) : (
          <Fragment key={index}>{part.text}</Fragment>
        ),
      )}
    </>
  );
}

function splitAtMarks(html: string): { text: string; isMarked: boolean }[] {
  const parts: { text: string; isMarked: boolean }[] = [];
  let isMarked = false;
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') {
      isMarked = piece === '<mark>';
    } else if (piece) {
      parts.push({ text: unescapeHtml(piece), isMarked });
    }
  }
  return parts;
}

const namedCharacters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,5}));/gi,
    (whole, hexadecimal, decimal, name) => {
      if (name) {
        return namedCharacters[name.toLowerCase()] ?? whole;
      }
      const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
