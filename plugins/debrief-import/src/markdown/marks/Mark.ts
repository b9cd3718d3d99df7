import type { MarkName } from '@debrief/backstage-plugin-debrief-common';

/**
 * How a mark is known, the most certain first: a fact states it; it was counted
 * from another with a stated duration; an entry of the timeline says so; or it
 * is no more than a guess, on which nothing else may rest.
 */
export const certainties = ['stated', 'counted', 'said', 'guessed'] as const;

/** One mark, where it was found and how well it is known. */
export interface Mark {
  at: string;
  certainty: (typeof certainties)[number];
  line: number;
}

export type FoundMarks = Partial<Record<MarkName, Mark>>;
