import { NotFoundError } from '@backstage/errors';
import {
  Countermeasure,
  countermeasureEndpoints,
  CountermeasureListQuery,
  Debrief,
  debriefEndpoints,
  DebriefMove,
  debriefMoves,
  Page,
  Revision,
  statusAfter,
  timelineEndpoints,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import { StaleVersionError } from '@debrief/backstage-plugin-debrief-react';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';

/** What there is to be read. */
export interface ReadableContent {
  debriefs: Debrief[];
  timeline?: TimelineEntry[];
  countermeasures?: Countermeasure[];
  revisions?: Revision[];
}

/** A debrief backend in memory, as far as the reading page needs it. */
export function createReadApi(content: ReadableContent) {
  const debriefs = [...content.debriefs];
  const all = content.countermeasures ?? [];
  const replace = (changed: Debrief) => {
    debriefs[debriefs.findIndex(it => it.id === changed.id)] = changed;
    return changed;
  };
  const reads = {
    getDebrief: jest.fn(async (id: string) => {
      const byNumber = debriefs.find(it => String(it.number) === id);
      return byNumber ?? find(debriefs, id);
    }),
    moveDebrief: jest.fn(
      async ({ id, version }: Changed, move: DebriefMove) => {
        const debrief = find(debriefs, id);
        if (debrief.version !== version) {
          throw new StaleVersionError(debriefEndpoints[move], debrief);
        }
        return replace({
          ...debrief,
          version: debrief.version + 1,
          status: statusAfter(move),
        });
      },
    ),
    deleteDebrief: jest.fn(async ({ id }: Changed) => {
      debriefs.splice(debriefs.indexOf(find(debriefs, id)), 1);
    }),
    restoreRevision: jest.fn(async ({ id }: Changed, _revision: number) =>
      find(debriefs, id),
    ),
    listTimeline: jest.fn(async () => toPage(content.timeline ?? [])),
    listCountermeasures: jest.fn(
      async (query: Partial<CountermeasureListQuery> = {}) =>
        toPage(all.filter(it => it.source.id === query.sourceId)),
    ),
    getCountermeasure: jest.fn(async (id: string) => find(all, id)),
    listRevisions: jest.fn(async () => toPage(content.revisions ?? [])),
  };
  const api = stubApi(
    stub(debriefEndpoints.get, ({ id }) => reads.getDebrief(id)),
    ...debriefMoves.map(move =>
      stub(debriefEndpoints[move], debrief => reads.moveDebrief(debrief, move)),
    ),
    stub(debriefEndpoints.delete, async debrief => {
      await reads.deleteDebrief(debrief);
      return undefined;
    }),
    stub(debriefEndpoints.restoreRevision, ({ revision, ...debrief }) =>
      reads.restoreRevision(debrief, Number(revision)),
    ),
    stub(debriefEndpoints.listRevisions, reads.listRevisions),
    stub(timelineEndpoints.list, reads.listTimeline),
    stub(countermeasureEndpoints.list, ({ query }) =>
      reads.listCountermeasures(query),
    ),
    stub(countermeasureEndpoints.get, ({ id }) => reads.getCountermeasure(id)),
  );
  return Object.assign(api, { ...reads, replace });
}

interface Changed {
  id: string;
  version?: number;
}

function toPage<T>(items: T[]): Page<T> {
  return { items, totalItems: items.length, pageInfo: {} };
}

function find<T extends { id: string }>(items: T[], id: string): T {
  const found = items.find(item => item.id === id);
  if (!found) {
    throw new NotFoundError(`No ${id}`);
  }
  return found;
}
