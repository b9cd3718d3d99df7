import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import { useWords } from '../useWords';

/** "below 2 s"; nothing without a limit. */
export function useLimitText(): (it: GameDay['steadyState'][number]) => string {
  const words = useWords();
  return ({ limit, unit }) => {
    const { above = null, below = null } = limit ?? {};
    const text = (value: number | null) => `${value} ${unit}`.trim();
    if (above !== null && below !== null) {
      return words('limit.between', { above: text(above), below: text(below) });
    }
    if (above !== null) {
      return words('limit.above', { above: text(above) });
    }
    return below === null ? '' : words('limit.below', { below: text(below) });
  };
}
