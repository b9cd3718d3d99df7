import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/lib/useDebounce';

const searchDelayMilliseconds = 200;

/**
 * What is being typed, handed on when the typing pauses. A change from outside
 * (the back button) is taken over.
 */
export function useSearchText(
  committed: string,
  commit: (text: string) => void,
) {
  const [text, setText] = useState(committed);
  const lastCommitted = useRef(committed);

  useEffect(() => {
    if (committed !== lastCommitted.current) {
      lastCommitted.current = committed;
      setText(committed);
    }
  }, [committed]);

  const commitNow = () => {
    if (text !== lastCommitted.current) {
      lastCommitted.current = text;
      commit(text);
    }
  };
  useDebounce(commitNow, searchDelayMilliseconds, [text]);

  return { text, setText, commitNow };
}
