import { DebriefRow, CountermeasureRow } from '../../database';

/** The ids of what something refers to. */
export interface Referred {
  debriefIds: Iterable<string>;
  countermeasureIds: Iterable<string>;
}

/** Of the things that are referred to, those that somebody may see. */
export interface Seen {
  debriefs: Ids;
  countermeasures: Ids;
}

interface Ids {
  has(id: string): boolean;
}

/** The same, with how they are called. */
export interface SeenNames extends Seen {
  debriefs: ReadonlyMap<string, SeenDebrief>;
  countermeasures: ReadonlyMap<string, SeenCountermeasure>;
}

export type SeenDebrief = Pick<
  DebriefRow,
  'id' | 'number' | 'title' | 'kind' | 'occurred_at'
>;
export type SeenCountermeasure = Pick<
  CountermeasureRow,
  'id' | 'number' | 'title' | 'state'
>;
