import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { toIsoDuration } from '@debrief/backstage-plugin-debrief-common';
import { debriefReactTranslationRef } from '../../../translation';
import { formatDuration } from '../../time/formatDuration';
import type { PictureScale } from '../pictureScale';
import { placeNotes } from '../placeNotes';

/** What is said below the bar, where there is room for it. */
export type Notes = ReturnType<typeof useNotes>;

/** The targets, and how long the stretches of the event took. */
export function useNotes(
  scale: PictureScale,
  options: { width: number; withDurations: boolean },
) {
  const { width, withDurations } = options;
  const { t } = useTranslationRef(debriefReactTranslationRef);
  return placeNotes(
    [
      ...scale.targets.map(target => ({
        kind: 'target' as const,
        text: t('picture.target', { duration: formatDuration(target.goal) }),
        at: target.at * width,
      })),
      ...scale.segments
        // How long the rest took is no time to resolve, which counts from the
        // start, and would be taken for it.
        .filter(
          ({ kind }) =>
            withDurations && (kind === 'undetected' || kind === 'mitigating'),
        )
        .map(segment => ({
          kind: 'duration' as const,
          text: t(
            segment.kind === 'undetected'
              ? 'picture.undetected'
              : 'picture.toMitigate',
            { duration: formatDuration(toIsoDuration(segment.milliseconds)) },
          ),
          at: ((segment.from + segment.to) / 2) * width,
        })),
    ],
    width,
  );
}
