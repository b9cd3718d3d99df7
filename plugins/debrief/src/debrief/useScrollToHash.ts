import { useLocation } from '@debrief/backstage-plugin-debrief-react';
import { useEffect } from 'react';

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
    element?.scrollIntoView?.({ block: 'start' });
    // The key changes when the same place is chosen again.
  }, [hash, key, isReady]);
}
