import { useEffect, useState } from 'react';

/**
 * The anchor of the section that is being written, or else of the one in view.
 *
 * @param anchors - those of all sections, in their order
 */
export function useCurrentSection(anchors: readonly string[]): string {
  const [current, setCurrent] = useState(anchors[0]);
  // A list that says the same is the same.
  const joined = anchors.join(' ');

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const element = target instanceof Element ? target : null;
      const section = joined
        .split(' ')
        .find(anchor => element?.closest(`#${anchor}`));
      if (section) {
        setCurrent(section);
      }
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [joined]);

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => {
        const seen = entries.find(it => it.isIntersecting);
        if (seen) {
          setCurrent(seen.target.id);
        }
      },
      // A line in the upper third of the window: what crosses it is in view.
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const anchor of joined.split(' ')) {
      const element = document.getElementById(anchor);
      if (element) {
        observer.observe(element);
      }
    }
    return () => observer.disconnect();
  }, [joined]);

  return current;
}
