import { DebriefContent } from '@debrief/backstage-plugin-debrief-common';

/** What of a debrief refers to others. */
export type Referring = Pick<DebriefContent, 'relations' | 'wentWell'>;

export type { Seen } from '../../records/references';

/** The ids of the debriefs that are referred to. */
export function debriefIdsIn(contents: Referring[]): Set<string> {
  return new Set(contents.flatMap(it => it.relations.map(of => of.debriefId)));
}

/** The ids of the countermeasures that are referred to. */
export function countermeasureIdsIn(contents: Referring[]): Set<string> {
  return new Set(
    contents
      .flatMap(it => [...it.relations, ...it.wentWell])
      .flatMap(it => it.countermeasureId ?? []),
  );
}
