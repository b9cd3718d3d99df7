import { useCallback, useState } from 'react';
import { useDrafts } from './DraftsContext';
import { DraftSlot } from './DraftSlot';

const field = 'text';

/**
 * A text that is sent only when its author says so; until then this browser
 * keeps it. An empty text is forgotten.
 *
 * @param name - tells the texts of one page apart
 */
export function useDraftText(
  name: string,
): [text: string, setText: (text: string) => void] {
  const drafts = useDrafts();
  const [slot] = useState(() => new DraftSlot(drafts, `text/${name}`));
  const [text, setText] = useState(() => {
    const kept = slot.drafts().get(field)?.value;
    return typeof kept === 'string' ? kept : '';
  });
  const change = useCallback(
    (value: string) => {
      setText(value);
      const unsaved = { value, base: '', sent: [] };
      slot.keep(new Map(value ? [[field, unsaved]] : []), null);
    },
    [slot],
  );
  return [text, change];
}
