import { useEffect, useRef } from 'react';

/** How long a key is held until it counts, in milliseconds. */
export const holdMs = 1_000;

/**
 * Single keys, while nobody types. A key of `held` counts once it was held for
 * a second.
 *
 * @param props - the actions by their key, in lower case
 */
export function useKeys(props: {
  isActive: boolean;
  pressed: Record<string, () => void>;
  held: Record<string, () => void>;
  onHold: (key: string | null) => void;
}) {
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!props.isActive) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      if (timer) {
        clearTimeout(timer);
        timer = undefined;
        latest.current.onHold(null);
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.repeat || isModified(event) || isTyping(event.target)) {
        return;
      }
      const { pressed, held, onHold } = latest.current;
      if (pressed[key]) {
        event.preventDefault();
        pressed[key]();
      } else if (held[key] && !timer) {
        onHold(key);
        timer = setTimeout(() => {
          release();
          latest.current.held[key]();
        }, holdMs);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', release);
    return () => {
      release();
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', release);
    };
  }, [props.isActive]);
}

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        'input:not([type=radio]):not([type=checkbox]), textarea, select',
      ) !== null ||
      // The focus can be on what is around a dialog.
      document.querySelector('[role=dialog]') !== null)
  );
}
