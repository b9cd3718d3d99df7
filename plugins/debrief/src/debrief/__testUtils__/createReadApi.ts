import { NotFoundError } from '@backstage/errors';
import {
  Countermeasure,
  Debrief,
  Revision,
  statusAfter,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefApi,
  StaleVersionError,
} from '@debrief/backstage-plugin-debrief-react';

/** What there is to be read. */
export interface ReadableContent {
  debriefs: Debrief[];
  timeline?: TimelineEntry[];
  countermeasures?: Countermeasure[];
  revisions?: Revision[];
}

function find<T extends { id: string }>(items: T[], id: string): T {
  const found = items.find(item => item.id === id);
  if (!found) {
    throw new NotFoundError(`No ${id}`);
  }
  return found;
}

/** A debrief backend in memory, as far as the reading page needs it. */
export function createReadApi(content: ReadableContent) {
  const debriefs = [...content.debriefs];
  const all = content.countermeasures ?? [];
  const replace = (changed: Debrief) => {
    debriefs[debriefs.findIndex(it => it.id === changed.id)] = changed;
    return changed;
  };
  return {
    getDebrief: jest.fn(async id => {
      const byNumber = debriefs.find(it => String(it.number) === id);
      return byNumber ?? find(debriefs, id);
    }),
    moveDebrief: jest.fn(async ({ id, version }, move) => {
      const debrief = find(debriefs, id);
      if (debrief.version !== version) {
        throw new StaleVersionError(debrief);
      }
      return replace({
        ...debrief,
        version: version + 1,
        status: statusAfter(move),
      });
    }),
    deleteDebrief: jest.fn(async ({ id }) => {
      debriefs.splice(debriefs.indexOf(find(debriefs, id)), 1);
    }),
    restoreRevision: jest.fn(async ({ id }) => find(debriefs, id)),
    listTimeline: jest.fn(async () => content.timeline ?? []),
    listCountermeasures: jest.fn(async query => {
      const items = all.filter(it => it.source.id === query?.sourceId);
      return { items, totalItems: items.length, pageInfo: {} };
    }),
    getCountermeasure: jest.fn(async id => find(all, id)),
    listRevisions: jest.fn(async () => {
      const items = content.revisions ?? [];
      return { items, totalItems: items.length, pageInfo: {} };
    }),
    replace,
  } satisfies Partial<DebriefApi> & { replace: typeof replace };
}
