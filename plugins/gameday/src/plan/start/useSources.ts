import { useApi } from '@backstage/core-plugin-api';
import {
  countermeasureEndpoints,
  debriefEndpoints,
  gameDayEndpoints,
  readAllItems,
  scenarioEndpoints,
  timelineEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefApi,
  debriefApiRef,
  queryKeys,
  useSearchParams,
} from '@debrief/backstage-plugin-debrief-react';
import { useQuery } from '@tanstack/react-query';
import { Sources, Tabletop, tabletopOf } from './beginning';

/** What the address says that a new game day comes from. */
export function useSources() {
  const api = useApi(debriefApiRef);
  const [parameters] = useSearchParams();
  const of = (name: string) => parameters.get(name) ?? undefined;
  const asked = {
    entityRef: of('entityRef'),
    scenarioId: of('scenarioId'),
    debriefId: of('debriefId'),
    countermeasureId: of('countermeasureId'),
    after: of('after'),
    same: of('same'),
    form: of('form'),
  };
  const query = useQuery({
    queryKey: [...queryKeys.all, 'game-day-sources', asked],
    queryFn: () => readSources(api, asked),
  });
  return { query, form: asked.form };
}

async function readSources(
  api: DebriefApi,
  asked: {
    entityRef?: string;
    scenarioId?: string;
    debriefId?: string;
    countermeasureId?: string;
    after?: string;
    same?: string;
  },
): Promise<Sources> {
  const { scenarioId, debriefId, countermeasureId, after } = asked;
  const [scenario, debrief, countermeasure] = await Promise.all([
    scenarioId && api.call(scenarioEndpoints.get, { id: scenarioId }),
    debriefId && api.call(debriefEndpoints.get, { id: debriefId }),
    countermeasureId &&
      api.call(countermeasureEndpoints.get, { id: countermeasureId }),
  ]);
  // A finding is tested under the condition under which it was found.
  const found =
    countermeasure && countermeasure.source.type === 'game-day'
      ? countermeasure.source.id
      : undefined;
  const beforeId = after ?? found;
  const before = beforeId
    ? await api.call(gameDayEndpoints.get, { id: beforeId })
    : undefined;
  return {
    entityRef: asked.entityRef,
    scenario: scenario || undefined,
    debrief: debrief || undefined,
    countermeasure: countermeasure || undefined,
    before,
    isNextStep: after !== undefined && asked.same === undefined,
  };
}

/** What a tabletop of a debrief would tell. */
export function useTabletop(debriefId: string | null) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: [...queryKeys.all, 'tabletop', debriefId],
    queryFn: async (): Promise<Tabletop | null> => {
      if (!debriefId) {
        return null;
      }
      const [debrief, timeline] = await Promise.all([
        api.call(debriefEndpoints.get, { id: debriefId }),
        readAllItems(query =>
          api.call(timelineEndpoints.list, { id: debriefId, query }),
        ),
      ]);
      return tabletopOf(debrief, timeline);
    },
  });
}
