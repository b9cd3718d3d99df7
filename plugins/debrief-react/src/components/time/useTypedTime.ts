import { ChangeEvent, FocusEvent, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * The value and the listeners of a date or time field. What is being typed is
 * no time yet, and must neither be lost nor be taken for an empty field: the
 * browser says '' of one that lacks its day just as of one that was emptied.
 */
export function useTypedTime(
  stored: string,
  onText: (text: string) => void,
): {
  value: string;
  onChange: (event: ChangeEvent<Field>) => void;
  onBlur: (event: FocusEvent<Field>) => void;
} {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? stored,
    onChange: ({ target }) => {
      setTyped(target.value);
      if (!target.validity.badInput) {
        onText(target.value);
      }
    },
    onBlur: ({ target }) => {
      // Emptied part by part: of the last part the browser tells nothing.
      if (typed === '' && stored !== '' && !target.validity.badInput) {
        onText('');
      }
      setTyped(null);
    },
  };
}
