import type {
  Countermeasure,
  CountermeasureState,
} from '../countermeasures/countermeasure';
import { countermeasureEndpoints } from '../countermeasures/countermeasureEndpoints';
import type { CountermeasureListQuery } from '../countermeasures/countermeasureQuery';
import {
  canMoveCountermeasure,
  isCountermeasureOpen,
  nextCountermeasureStates,
} from '../countermeasures/lifecycle';
import type { Debrief } from '../debriefs/debrief';
import type { GameDay } from '../game-days/gameDay';
import type { FakeServices } from './FakeServices';
import { isAny } from './isAny';
import { Refusal } from './Refusal';
import { FakeRoute, serveFake } from './serveFake';

/** Answers the routes of countermeasures. */
export function countermeasureRoutes({
  records,
  page,
  author,
}: FakeServices): FakeRoute[] {
  const visible = () =>
    records.countermeasures.filter(it => !records.hidden.has(it.source.id));
  const find = (idOrNumber: string) => {
    const found = visible().find(
      it =>
        it.id === idOrNumber.toLowerCase() || String(it.number) === idOrNumber,
    );
    if (!found) {
      throw new Refusal(404, `There is no countermeasure '${idOrNumber}'`);
    }
    return found;
  };
  const findSource = (
    source: Pick<Countermeasure['source'], 'type' | 'id'>,
  ) => {
    try {
      return records.findSource(source);
    } catch {
      throw Refusal.ofFields([
        {
          path: 'source.id',
          message: `there is no ${source.type} ${source.id}`,
        },
      ]);
    }
  };

  return [
    serveFake(countermeasureEndpoints.list, ({ query }) => ({
      body: page(
        visible()
          .filter(it => isAskedFor(it, query))
          .sort(byDueDate),
        query,
      ),
    })),
    serveFake(countermeasureEndpoints.create, ({ body }) => {
      refuseMove('idea', body.state);
      const source = findSource(body.source);
      refuseWithoutRoom(body.state, source);
      const created = records.addCountermeasure(body, source, author());
      return { body: created, location: `/countermeasures/${created.id}` };
    }),
    serveFake(countermeasureEndpoints.get, ({ params }) => ({
      body: find(params.id),
    })),
    serveFake(
      countermeasureEndpoints.update,
      ({ params, patch, requireCurrent }) => {
        const before = find(params.id);
        requireCurrent(before);
        const content = patch(before);
        if (
          content.source.id !== before.source.id ||
          content.source.type !== before.source.type
        ) {
          throw Refusal.ofFields([
            { path: 'source', message: 'cannot be changed' },
          ]);
        }
        refuseMove(before.state, content.state);
        if (content.state !== before.state) {
          refuseWithoutRoom(content.state, findSource(before.source));
        }
        return {
          body: records.changeCountermeasure(before, content, author()),
        };
      },
    ),
    serveFake(countermeasureEndpoints.delete, ({ params, requireCurrent }) => {
      const known = find(params.id);
      requireCurrent(known);
      records.countermeasures = records.countermeasures.filter(
        it => it.id !== known.id,
      );
      return { body: undefined };
    }),
  ];
}

function refuseMove(from: CountermeasureState, to: CountermeasureState): void {
  if (!canMoveCountermeasure(from, to)) {
    const next = nextCountermeasureStates(from).join(', ');
    throw Refusal.ofFields([
      {
        path: 'state',
        message: `cannot go from ${from} to ${to}, only to ${next}`,
      },
    ]);
  }
}

function refuseWithoutRoom(
  state: CountermeasureState,
  { status, number }: Pick<Debrief | GameDay, 'status' | 'number'>,
): void {
  if (status === 'closed' && isCountermeasureOpen(state)) {
    throw new Refusal(409, `Debrief #${number} is closed; reopen it first`);
  }
}

function isAskedFor(
  it: Countermeasure,
  query: CountermeasureListQuery,
): boolean {
  return (
    isAny(query.entityRef, it.entities) &&
    isAny(query.owner, it.owner ? [it.owner] : []) &&
    isAny(query.state, [it.state]) &&
    isAny(query.strength, it.strength ? [it.strength] : []) &&
    isAny(query.cornerstone, it.cornerstone ? [it.cornerstone] : []) &&
    (query.overdue === undefined || it.overdue === query.overdue) &&
    (!query.dueBefore ||
      (it.dueDate !== null && it.dueDate < query.dueBefore)) &&
    (!query.sourceType || it.source.type === query.sourceType) &&
    (!query.sourceId ||
      it.source.id === query.sourceId.toLowerCase() ||
      String(it.source.number) === query.sourceId)
  );
}

function byDueDate(one: Countermeasure, other: Countermeasure): number {
  const due = ({ dueDate }: Countermeasure) => dueDate ?? '9999';
  return due(one).localeCompare(due(other)) || one.number - other.number;
}
