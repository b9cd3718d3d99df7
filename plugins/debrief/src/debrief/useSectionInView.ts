import { useEffect, useState } from 'react';
import { sectionAnchor, SectionEntry, SectionId } from './sections';

/** The first section that is seen in the upper half of the window. */
export function useSectionInView(sections: SectionEntry[]): SectionId {
  const [inView, setInView] = useState<ReadonlySet<string>>(new Set());
  const ids = sections.map(section => section.id).join();

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(
      changes =>
        setInView(before => {
          const after = new Set(before);
          for (const { target, isIntersecting } of changes) {
            if (isIntersecting) {
              after.add(target.id);
            } else {
              after.delete(target.id);
            }
          }
          return after;
        }),
      { rootMargin: '-8px 0px -50% 0px' },
    );
    ids.split(',').forEach(id => {
      const element = document.getElementById(`section-${id}`);
      if (element) {
        observer.observe(element);
      }
    });
    return () => observer.disconnect();
  }, [ids]);

  const seen = sections.find(({ id }) => inView.has(sectionAnchor(id)));
  return (seen ?? sections[0]).id;
}
