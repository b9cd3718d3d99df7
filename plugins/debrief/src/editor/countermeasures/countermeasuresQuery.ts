import {
  CountermeasureListQuery,
  maximumPageLimit,
} from '@debrief/backstage-plugin-debrief-common';

/** All countermeasures of one debrief. */
export function countermeasuresQuery(
  debriefId: string,
): Partial<CountermeasureListQuery> {
  return {
    sourceType: 'debrief',
    sourceId: debriefId,
    limit: maximumPageLimit,
  };
}
