import { timelineEndpoints } from '../timeline/timelineEndpoints';
import type { FakeServices } from './FakeServices';
import { Refusal } from './Refusal';
import { FakeRoute, serveFake } from './serveFake';

/** Answers the routes of timelines. */
export function timelineRoutes({
  records,
  page,
  author,
}: FakeServices): FakeRoute[] {
  const find = ({ id, entryId }: { id: string; entryId: string }) => {
    const debrief = records.findDebrief(id);
    const entry = records
      .timelineOf(debrief.id)
      .find(it => it.id === entryId.toLowerCase());
    if (!entry) {
      throw new Refusal(404, `There is no timeline entry '${entryId}'`);
    }
    return entry;
  };

  return [
    serveFake(timelineEndpoints.list, ({ params, query }) => {
      const { id } = records.findDebrief(params.id);
      return { body: page(records.timelineOf(id), query) };
    }),
    serveFake(timelineEndpoints.add, ({ params, body }) => {
      const { id } = records.findDebrief(params.id);
      const entry = records.addEntry(id, body, author());
      return { body: entry, location: `/debriefs/${id}/timeline/${entry.id}` };
    }),
    serveFake(timelineEndpoints.update, ({ params, patch, requireCurrent }) => {
      const entry = find(params);
      requireCurrent(entry);
      return { body: records.changeEntry(entry, patch(entry), author()) };
    }),
    serveFake(timelineEndpoints.delete, ({ params, requireCurrent }) => {
      const entry = find(params);
      requireCurrent(entry);
      records.timeline = records.timeline.filter(it => it.id !== entry.id);
      return { body: undefined };
    }),
  ];
}
