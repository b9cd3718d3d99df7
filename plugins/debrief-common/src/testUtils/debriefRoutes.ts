import type { FieldProblem } from '../api/errors';
import { Debrief, DebriefContent } from '../debriefs/debrief';
import { debriefEndpoints } from '../debriefs/debriefEndpoints';
import type { DebriefListQuery } from '../debriefs/debriefQuery';
import {
  canMoveDebrief,
  DebriefMove,
  debriefMoves,
  findPublishProblems,
  statusAfter,
} from '../debriefs/lifecycle';
import { isCountermeasureOpen } from '../countermeasures/lifecycle';
import type { Revision } from '../revisions/revision';
import { defaultDebriefSettings } from '../settings/defaultSettings';
import { contentOf } from './FakeRecords';
import type { FakeServices } from './FakeServices';
import { isAny } from './isAny';
import { Refusal } from './Refusal';
import { FakeRoute, serveFake } from './serveFake';

const revisionActions: Record<DebriefMove, Revision['action']> = {
  publish: 'published',
  close: 'closed',
  reopen: 'reopened',
};

/** Answers the routes of debriefs. */
export function debriefRoutes({
  records,
  page,
  author,
}: FakeServices): FakeRoute[] {
  const read = (id: string) => records.findDebrief(id);

  const serveMove = (move: DebriefMove) =>
    serveFake(debriefEndpoints[move], ({ params, requireCurrent }) => {
      const debrief = read(params.id);
      requireCurrent(debrief);
      refuseMove(debrief, move);
      const change = {
        status: statusAfter(move),
        ...(move === 'publish' && { publishedAt: records.now }),
      };
      const action = revisionActions[move];
      const body = records.changeDebrief(debrief, change, {
        by: author(),
        action,
      });
      return { body };
    });

  const refuseMove = (debrief: Debrief, move: DebriefMove) => {
    if (!canMoveDebrief(debrief.status, move)) {
      throw new Refusal(
        409,
        `status: a debrief that is ${debrief.status} cannot be ${revisionActions[move]}`,
      );
    }
    if (move === 'publish') {
      refuseFields(
        findPublishProblems(debrief).map(({ field, message }) => ({
          path: field,
          message,
        })),
      );
    }
    const open = records.countermeasures.filter(
      it => it.source.id === debrief.id && isCountermeasureOpen(it.state),
    );
    if (move === 'close' && open.length > 0) {
      const names = open.map(it => `CM-${it.number}`).join(', ');
      throw new Refusal(409, `${names} is still open`);
    }
  };

  const save = (
    debrief: Debrief,
    content: DebriefContent,
    action: 'updated' | 'restored',
  ) => {
    refuseFields([
      ...findUnknownSettings(content, debrief),
      ...findLostForPublishing(content, debrief),
    ]);
    return records.changeDebrief(
      debrief,
      { content },
      { by: author(), action },
    );
  };

  const findRevision = ({ id }: Debrief, version: string) => {
    const all = records.revisions.get(id) ?? [];
    const revision = all.find(it => String(it.version) === version);
    if (!revision) {
      throw new Refusal(404, `Debrief '${id}' has no version '${version}'`);
    }
    return revision;
  };

  return [
    serveFake(debriefEndpoints.list, ({ query }) => {
      const found = records.debriefs
        .filter(it => !records.hidden.has(it.id) && isAskedFor(it, query))
        .sort(orderOf(query.order));
      return {
        body: page(
          found.map(it => records.withCounts(it)),
          query,
        ),
      };
    }),
    serveFake(debriefEndpoints.create, ({ body }) => {
      refuseFields(findUnknownSettings(body));
      const debrief = records.addDebrief(body, author());
      return { body: debrief, location: `/debriefs/${debrief.id}` };
    }),
    serveFake(debriefEndpoints.get, ({ params }) => ({
      body: read(params.id),
    })),
    serveFake(debriefEndpoints.update, ({ params, patch, requireCurrent }) => {
      const debrief = read(params.id);
      requireCurrent(debrief);
      return { body: save(debrief, patch(debrief), 'updated') };
    }),
    serveFake(debriefEndpoints.delete, ({ params, requireCurrent }) => {
      const debrief = read(params.id);
      requireCurrent(debrief);
      records.removeDebrief(debrief);
      return { body: undefined };
    }),
    ...debriefMoves.map(serveMove),
    serveFake(debriefEndpoints.listRevisions, ({ params, query }) => {
      const all = records.revisions.get(read(params.id).id) ?? [];
      const newestFirst = all.map(({ content, ...it }) => it).reverse();
      return { body: page(newestFirst, query) };
    }),
    serveFake(debriefEndpoints.getRevision, ({ params }) => ({
      body: findRevision(read(params.id), params.revision),
    })),
    serveFake(
      debriefEndpoints.restoreRevision,
      ({ params, requireCurrent }) => {
        const debrief = read(params.id);
        requireCurrent(debrief);
        const { content } = findRevision(debrief, params.revision);
        const { visibility } = debrief;
        return { body: save(debrief, { ...content, visibility }, 'restored') };
      },
    ),
    serveFake(debriefEndpoints.export, ({ params, query }) => {
      const debrief = read(params.id);
      const { id } = debrief;
      const exported = {
        debrief,
        timeline: records.timelineOf(id),
        countermeasures: records.countermeasures.filter(
          it => it.source.id === id,
        ),
      };
      const file =
        query.format === 'json'
          ? { type: 'application/json', content: JSON.stringify(exported) }
          : {
              type: 'text/markdown',
              content: `# ${debrief.title}\n\n## Summary\n\n${debrief.summary}\n`,
            };
      return { body: undefined, file };
    }),
  ];
}

function refuseFields(problems: FieldProblem[]): void {
  if (problems.length > 0) {
    throw Refusal.ofFields(problems);
  }
}

/** What is not configured; what a debrief had already may stay. */
function findUnknownSettings(
  content: DebriefContent,
  before?: Debrief,
): FieldProblem[] {
  const { severities, factorCategories } = defaultDebriefSettings;
  const knownSeverities = [null, before?.severity, ...severities.map(idOf)];
  const knownCategories = [
    ...factorCategories.map(idOf),
    ...(before?.factors ?? []).map(it => it.category),
  ];
  const factorProblems = content.factors.map(({ category }, index) => ({
    path: `factors.${index}.category`,
    message: 'must be one of those that are configured',
    isKnown: knownCategories.includes(category),
  }));
  return [
    {
      path: 'severity',
      message: 'must be one of those that are configured',
      isKnown: knownSeverities.includes(content.severity),
    },
    ...factorProblems,
  ]
    .filter(it => !it.isKnown)
    .map(({ path, message }) => ({ path, message }));
}

/** What publishing needed stays while it is published. */
function findLostForPublishing(
  content: DebriefContent,
  before: Debrief,
): FieldProblem[] {
  if (before.status === 'draft') {
    return [];
  }
  const lacking = findPublishProblems(before).map(it => it.field);
  return findPublishProblems(content)
    .filter(it => !lacking.includes(it.field))
    .map(({ field, message }) => ({ path: field, message }));
}

function isAskedFor(debrief: Debrief, query: DebriefListQuery): boolean {
  const { entities, factors, participants, occurredAt } = debrief;
  const words = query.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const text = JSON.stringify(contentOf(debrief)).toLowerCase();
  return (
    isAny(query.status, [debrief.status]) &&
    isAny(query.kind, [debrief.kind]) &&
    isAny(query.severity, [debrief.severity ?? 'none']) &&
    isAny(query.tag, debrief.tags) &&
    isAny(query.owner, debrief.owner ? [debrief.owner] : []) &&
    isAny(
      query.factor,
      factors.map(it => it.category),
    ) &&
    isAny(
      query.entityRef,
      entities.map(it => it.entityRef),
    ) &&
    isAny(
      query.participant,
      participants.map(it => it.entityRef),
    ) &&
    (!query.from || Date.parse(occurredAt) >= Date.parse(query.from)) &&
    (!query.to || Date.parse(occurredAt) <= Date.parse(query.to)) &&
    words.every(word => text.includes(word))
  );
}

function orderOf(
  order: DebriefListQuery['order'],
): (one: Debrief, other: Debrief) => number {
  const sign = order.startsWith('-') ? -1 : 1;
  const valueOf = (debrief: Debrief) => {
    switch (order) {
      case 'occurredAt':
      case '-occurredAt':
        return Date.parse(debrief.occurredAt);
      case '-updatedAt':
        return Date.parse(debrief.updatedAt);
      default:
        return debrief.number;
    }
  };
  return (one, other) =>
    sign * (valueOf(one) - valueOf(other) || one.number - other.number);
}

function idOf({ id }: { id: string }): string {
  return id;
}
