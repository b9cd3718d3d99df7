import { useLocation } from '@debrief/backstage-plugin-debrief-react';
import { useEffect } from 'react';

const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings the element that the address names into view. The browser looked for
 * it before it was there.
 *
 * @param isReady - whether everything that can be named is on the page
 */
export function useScrollToHash(isReady: boolean) {
  const { hash, key } = useLocation();
  useEffect(() => {
    const element =
      isReady && hash ? document.getElementById(hash.slice(1)) : null;
    return element ? keepInView(element) : undefined;
    // The key changes when the same place is chosen again.
  }, [hash, key, isReady]);
}

/**
 * What stands above it may still grow, as answers come in; so it is brought
 * back until the reader does something.
 */
function keepInView(element: HTMLElement): () => void {
  const show = () => element.scrollIntoView?.({ block: 'start' });
  show();
  const page = element.closest('article');
  if (!page || typeof ResizeObserver === 'undefined') {
    return () => {};
  }
  const observer = new ResizeObserver(show);
  observer.observe(page);
  const stop = () => {
    observer.disconnect();
    acts.forEach(act => window.removeEventListener(act, stop));
  };
  acts.forEach(act => window.addEventListener(act, stop, { passive: true }));
  return stop;
}
