import { LearningPath } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { toInstant } from '../../database';
import { Readable } from '../../permissions';
import { findSeen } from '../../records/references';
import { PathStore } from './PathStore';
import { RecordGameDay } from './RecordStore';

const mostGameDays = 100;

/**
 * How the newest game days hang together with debriefs and countermeasures, as
 * far as their reader may see those.
 *
 * @param gameDays - that their reader may see, newest first
 */
export async function readPaths(
  db: Knex,
  gameDays: RecordGameDay[],
  readable: Readable,
): Promise<LearningPath[]> {
  const store = new PathStore();
  const newest = gameDays.slice(0, mostGameDays);
  const ids = newest.map(it => it.id);
  const rehearsals = await store.findRehearsals(db, ids);
  const retests = await store.findRetests(db, ids);
  const findings = await store.findFindings(db, ids);
  const outcomes = await store.findOutcomes(db, ids);
  const seen = await findSeen(db, readable, {
    debriefIds: rehearsals.map(it => it.debrief_id),
    countermeasureIds: [
      ...retests.map(it => it.countermeasure_id),
      ...findings.map(it => it.id),
    ],
  });
  const sources = await store.findSources(
    db,
    retests.map(it => it.countermeasure_id),
  );

  const outcomeOf = new Map(outcomes.map(it => [it.id, it.outcome]));
  const countermeasureOf = (id: string) => {
    const found = seen.countermeasures.get(id);
    return found
      ? { number: found.number, title: found.title, state: found.state }
      : null;
  };
  return newest.flatMap(({ id, occurredAt }): LearningPath[] => {
    const at = toInstant(occurredAt);
    const of = (drillId: string) => ({
      gameDayId: id,
      drillId: drillId || null,
      outcome: outcomeOf.get(drillId) ?? null,
      at,
    });
    return [
      ...rehearsals
        .filter(it => it.game_day_id === id && seen.debriefs.has(it.debrief_id))
        .map(it => ({
          type: 'rehearsal' as const,
          debriefId: it.debrief_id,
          ...of(it.drill_id),
          countermeasureId: null,
          countermeasure: null,
          verdict: null,
        })),
      ...retests
        .filter(it => it.game_day_id === id)
        .filter(it => seen.countermeasures.has(it.countermeasure_id))
        .map(it => ({
          type: 'retest' as const,
          // Who may see a countermeasure may see what it came from.
          debriefId: sources.get(it.countermeasure_id) ?? null,
          ...of(it.drill_id),
          countermeasureId: it.countermeasure_id,
          countermeasure: countermeasureOf(it.countermeasure_id),
          verdict: it.verdict,
        })),
      ...findings
        .filter(it => it.source_id === id && seen.countermeasures.has(it.id))
        .map(it => ({
          type: 'finding' as const,
          debriefId: null,
          ...of(''),
          countermeasureId: it.id,
          countermeasure: countermeasureOf(it.id),
          verdict: null,
        })),
    ];
  });
}
