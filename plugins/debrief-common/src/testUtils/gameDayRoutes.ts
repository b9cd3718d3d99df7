import { debriefInputSchema } from '../debriefs/debrief';
import type { Drill } from '../game-days/drills/drill';
import type { GameDay } from '../game-days/gameDay';
import { gameDayEndpoints } from '../game-days/gameDayEndpoints';
import type { GameDayListQuery } from '../game-days/gameDayQuery';
import {
  canMoveGameDay,
  findCompletionProblems,
  findStartProblems,
  GameDayMove,
  GameDayProblem,
  gameDayStatusAfter,
} from '../game-days/lifecycle';
import { defaultDebriefSettings } from '../settings/defaultSettings';
import type { FakeServices } from './FakeServices';
import { isAny } from './isAny';
import { Refusal } from './Refusal';
import { FakeRoute, serveFake } from './serveFake';

/** Answers the routes of game days. */
export function gameDayRoutes({
  records,
  page,
  author,
}: FakeServices): FakeRoute[] {
  const { gameDays } = records;
  const visible = () => gameDays.all.filter(it => !records.hidden.has(it.id));
  const hideSchedule = (gameDay: GameDay): GameDay =>
    gameDay.announced || rolesOf(gameDay).includes(author())
      ? gameDay
      : { ...gameDay, scheduledAt: null, scheduleHidden: true };

  const move = (
    gameDay: GameDay,
    name: GameDayMove,
    fields: Partial<GameDay>,
  ) => {
    if (!canMoveGameDay(gameDay.status, name)) {
      throw new Refusal(
        409,
        `status: a game day that is ${gameDay.status} cannot be changed by ${name}`,
      );
    }
    return gameDays.change(
      gameDay,
      { status: gameDayStatusAfter(name), ...fields },
      author(),
    );
  };
  const ended = () => ({ endedAt: records.now });

  return [
    serveFake(gameDayEndpoints.list, ({ query }) => ({
      body: page(
        visible()
          .filter(it => isAskedFor(it, gameDays.drillsOf(it.id), query))
          .sort(orderOf(query.order))
          .map(it => hideSchedule(gameDays.withCounts(it))),
        query,
      ),
    })),
    serveFake(gameDayEndpoints.create, ({ body }) => {
      const gameDay = gameDays.add(
        {
          ...body,
          environment:
            body.environment ?? defaultDebriefSettings.environments[0].id,
        },
        author(),
      );
      return { body: gameDay, location: `/game-days/${gameDay.id}` };
    }),
    serveFake(gameDayEndpoints.conflicts, ({ query }) => ({
      body: { items: conflictsIn(visible(), query) },
    })),
    serveFake(gameDayEndpoints.calendar, () => ({
      body: undefined,
      file: calendarOf(visible()),
    })),
    serveFake(gameDayEndpoints.get, ({ params }) => ({
      body: hideSchedule(gameDays.find(params.id)),
    })),
    serveFake(gameDayEndpoints.update, ({ params, patch, requireCurrent }) => {
      const gameDay = gameDays.find(params.id);
      requireCurrent(gameDay);
      const written = patch(gameDay);
      const environment = written.environment ?? gameDay.environment;
      const content = { ...written, environment };
      return { body: gameDays.change(gameDay, { content }, author()) };
    }),
    serveFake(gameDayEndpoints.delete, ({ params, requireCurrent }) => {
      const gameDay = gameDays.find(params.id);
      requireCurrent(gameDay);
      gameDays.remove(gameDay);
      return { body: undefined };
    }),
    serveFake(gameDayEndpoints.start, ({ params, requireCurrent }) => {
      const gameDay = gameDays.find(params.id);
      requireCurrent(gameDay);
      refuseProblems(findStartProblems(gameDay));
      return { body: move(gameDay, 'start', { startedAt: records.now }) };
    }),
    serveFake(gameDayEndpoints.abort, ({ params, body }) => {
      const abort = {
        decidedAt: body.at ?? records.now,
        by: author(),
        reason: body.reason,
        restoredAt: null,
        timeToAbort: null,
      };
      return {
        body: move(gameDays.find(params.id), 'abort', { ...ended(), abort }),
      };
    }),
    serveFake(gameDayEndpoints.restored, ({ params }) => {
      const gameDay = gameDays.find(params.id);
      if (!gameDay.abort) {
        throw new Refusal(409, 'status: it was not aborted');
      }
      const abort = {
        ...gameDay.abort,
        restoredAt: records.now,
        timeToAbort: 'PT0S',
      };
      return { body: gameDays.change(gameDay, { abort }, author()) };
    }),
    serveFake(gameDayEndpoints.complete, ({ params, requireCurrent }) => {
      const gameDay = gameDays.find(params.id);
      requireCurrent(gameDay);
      const drills = gameDays.drillsOf(gameDay.id);
      refuseProblems(findCompletionProblems(gameDay, drills));
      const completed = move(gameDay, 'complete', ended());
      judgeRetests(completed, drills);
      return { body: gameDays.find(completed.id) };
    }),
    serveFake(gameDayEndpoints.cancel, ({ params, body, requireCurrent }) => {
      const gameDay = gameDays.find(params.id);
      requireCurrent(gameDay);
      const cancelReason = body.reason;
      return { body: move(gameDay, 'cancel', { ...ended(), cancelReason }) };
    }),
    serveFake(gameDayEndpoints.debrief, ({ params }) => {
      const gameDay = gameDays.find(params.id);
      const debrief = records.addDebrief(
        debriefInputSchema.parse({
          title: gameDay.title,
          kind: 'game-day',
          scheduled: true,
          summary: gameDay.hypothesis,
          entities: gameDay.entities.map(({ entityRef }) => ({ entityRef })),
        }),
        author(),
      );
      const { id, number, title } = debrief;
      gameDays.change(gameDay, { debrief: { id, number, title } }, author());
      return { body: debrief, location: `/debriefs/${id}` };
    }),
    serveFake(gameDayEndpoints.export, ({ params, query }) => {
      const gameDay = gameDays.find(params.id);
      const content =
        query.format === 'json'
          ? JSON.stringify({ gameDay, drills: gameDays.drillsOf(gameDay.id) })
          : `# ${gameDay.title}\n\n${gameDay.hypothesis}\n`;
      const type =
        query.format === 'json' ? 'application/json' : 'text/markdown';
      return { body: undefined, file: { type, content } };
    }),
    serveFake(gameDayEndpoints.event, ({ params }) => ({
      body: undefined,
      file: calendarOf([gameDays.find(params.id)]),
    })),
  ];

  /** What was tested again is verified, or did not hold; or nobody knows. */
  function judgeRetests(gameDay: GameDay, drills: Drill[]): void {
    const judges = [
      ...drills.map(it => ({ retests: it.retests, drills: [it] })),
      { retests: gameDay.retests, drills },
    ];
    for (const { retests, drills: deciding } of judges) {
      const verdict = verdictOf(deciding);
      const ids = retests.map(it => it.countermeasureId);
      records.countermeasures = records.countermeasures.map(it =>
        verdict && ids.includes(it.id)
          ? {
              ...it,
              state: verdict === 'held' ? 'verified' : it.state,
              verification: {
                gameDayId: gameDay.id,
                url: null,
                verdict,
                at: records.now,
                by: author(),
              },
            }
          : it,
      );
    }
  }
}

/** Null when it was inconclusive, or nothing was drilled. */
function verdictOf(
  drills: Pick<Drill, 'outcome'>[],
): 'held' | 'did-not-hold' | null {
  if (drills.some(it => it.outcome === 'refuted')) {
    return 'did-not-hold';
  }
  return drills.length > 0 && drills.every(it => it.outcome === 'held')
    ? 'held'
    : null;
}

function rolesOf({ roles, createdBy }: GameDay): (string | null)[] {
  const { owner, coordinator, observers, reporters } = roles;
  return [createdBy, owner, coordinator, ...observers, ...reporters];
}

function refuseProblems(problems: GameDayProblem[]): void {
  if (problems.length > 0) {
    throw Refusal.ofFields(
      problems.map(({ field, message }) => ({ path: field, message })),
    );
  }
}

function isAskedFor(
  it: GameDay,
  drills: Drill[],
  query: GameDayListQuery,
): boolean {
  const words = query.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const text = `${it.title} ${it.hypothesis} ${it.scenario}`.toLowerCase();
  const everything = [it, ...drills];
  return (
    isAny(query.status, [it.status]) &&
    isAny(query.form, [it.form]) &&
    isAny(query.environment, [it.environment]) &&
    isAny(query.failureMode, it.failureMode ? [it.failureMode] : []) &&
    isAny(
      query.outcome,
      drills.flatMap(drill => drill.outcome ?? []),
    ) &&
    isAny(
      query.entityRef,
      it.entities.map(entity => entity.entityRef),
    ) &&
    isAny(
      query.participant,
      rolesOf(it).flatMap(ref => ref ?? []),
    ) &&
    isAny(
      query.debriefId,
      everything.flatMap(one =>
        one.rehearses.map(({ debriefId }) => debriefId),
      ),
    ) &&
    isAny(
      query.countermeasureId,
      everything.flatMap(one => one.retests.map(cm => cm.countermeasureId)),
    ) &&
    (!query.from || Date.parse(it.occurredAt) >= Date.parse(query.from)) &&
    (!query.to || Date.parse(it.occurredAt) <= Date.parse(query.to)) &&
    words.every(word => text.includes(word))
  );
}

function orderOf(
  order: GameDayListQuery['order'],
): (one: GameDay, other: GameDay) => number {
  const sign = order.startsWith('-') ? -1 : 1;
  const valueOf = (it: GameDay) => {
    switch (order) {
      case 'occurredAt':
      case '-occurredAt':
        return Date.parse(it.occurredAt);
      case '-updatedAt':
        return Date.parse(it.updatedAt);
      default:
        return it.number;
    }
  };
  return (one, other) =>
    sign * (valueOf(one) - valueOf(other) || one.number - other.number);
}

/** Of the same entities; what depends on what, only a catalog knows. */
function conflictsIn(
  gameDays: GameDay[],
  query: {
    entityRef?: string[];
    from?: string;
    to?: string;
    except?: string;
  },
) {
  const from = Date.parse(query.from ?? '');
  const to = Date.parse(query.to ?? '');
  return gameDays.flatMap(it => {
    const { id, number, title, environment, scheduledAt, durationMinutes } = it;
    const start = Date.parse(scheduledAt ?? '');
    const end = start + durationMinutes * 60_000;
    const shared = it.entities.find(entity =>
      query.entityRef?.includes(entity.entityRef),
    );
    const isOver = it.status !== 'planned' && it.status !== 'running';
    if (!shared || !scheduledAt || isOver || id === query.except) {
      return [];
    }
    return start < to && end > from
      ? [
          {
            gameDay: {
              id,
              number,
              title,
              environment,
              scheduledAt,
              durationMinutes,
              owner: it.roles.owner,
            },
            entityRef: shared.entityRef,
            otherRef: shared.entityRef,
            relation: 'same' as const,
          },
        ]
      : [];
  });
}

function calendarOf(gameDays: GameDay[]) {
  const events = gameDays.map(
    it =>
      `BEGIN:VEVENT\r\nUID:${it.id}\r\nSUMMARY:${it.title}\r\nEND:VEVENT\r\n`,
  );
  return {
    type: 'text/calendar',
    content: `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`,
  };
}
