import { useEffect, useState } from 'react';
import { anchorOfSection, SectionId, sectionIds } from '../session/sections';

/** The section that is being written, or else the one in view. */
export function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>(sectionIds[0]);

  useEffect(() => {
    const sectionAt = (target: EventTarget | null) => {
      const element = target instanceof Element ? target : null;
      return sectionIds.find(id => element?.closest(`#${anchorOfSection(id)}`));
    };
    const onFocus = (event: FocusEvent) => {
      const section = sectionAt(event.target);
      if (section) {
        setCurrent(section);
      }
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => {
        const seen = entries.find(it => it.isIntersecting);
        const section = sectionIds.find(
          id => anchorOfSection(id) === seen?.target.id,
        );
        if (section) {
          setCurrent(section);
        }
      },
      // A line in the upper third of the window: what crosses it is in view.
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const id of sectionIds) {
      const element = document.getElementById(anchorOfSection(id));
      if (element) {
        observer.observe(element);
      }
    }
    return () => observer.disconnect();
  }, []);

  return current;
}
