import {
  CountermeasureContent,
  countermeasureInputSchema,
  DebriefContent,
  debriefInputSchema,
  DebriefStatus,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  SeedCountermeasure,
  SeedDebrief,
  SeedEntryRef,
  SeedGameDay,
} from '@debrief/backstage-plugin-debrief-node';
import { v7 as uuid } from 'uuid';
import { parse } from '../calls';
import { toStored } from '../database';
import { Owner } from '../records';
import { WholeDebrief } from '../imports';

/** A debrief of a seed, ready to be saved, and how far it goes from there. */
export interface SeedRecord {
  draft: WholeDebrief & { debrief: { id: string } };
  status: DebriefStatus;
  /** Epoch milliseconds. */
  publishedAt: number;
  closedAt: number;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * Gives ids for keys and instants for what was left out, the earliest first.
 *
 * @throws InvalidFieldsError, which names the key of the debrief
 */
export function toSeedRecords(
  seeds: SeedDebrief[],
  ids: SeedIds,
  now: number,
): SeedRecord[] {
  return seeds
    .map(seed => toSeedRecord(seed, ids, now))
    .sort((a, b) => a.draft.debrief.at - b.draft.debrief.at);
}

/** The ids that keys of a seed stand for. */
export interface SeedIds {
  debrief(key: string): string;
  countermeasure(key: string): string;
  entry(ref: SeedEntryRef | null | undefined): string | null;
}

/** Gives an id to each key. */
export function idsOf(seeds: SeedDebrief[], gameDays: SeedGameDay[]): SeedIds {
  const debriefs = new Map(seeds.map(it => [it.key, uuid()]));
  const entries = new Map(
    seeds.map(it => [it.key, it.timeline.map(() => uuid())]),
  );
  const countermeasures = new Map(
    [
      ...seeds.flatMap(it => it.countermeasures),
      ...gameDays.flatMap(it => it.findings),
    ].map(of => [of.key, uuid()]),
  );
  const lookUp = (ids: Map<string, string>, what: string) => (key: string) => {
    const id = ids.get(key);
    if (!id) {
      throw new Error(`There is no ${what} '${key}' in the seed`);
    }
    return id;
  };
  return {
    debrief: lookUp(debriefs, 'debrief'),
    countermeasure: lookUp(countermeasures, 'countermeasure'),
    entry: ref => {
      if (!ref) {
        return null;
      }
      const id = entries.get(ref.debriefKey)?.[ref.entry];
      if (!id) {
        throw new Error(
          `The debrief '${ref.debriefKey}' of the seed has no entry ${ref.entry}`,
        );
      }
      return id;
    },
  };
}

function toSeedRecord(
  seed: SeedDebrief,
  ids: SeedIds,
  now: number,
): SeedRecord {
  const content = toContent(seed, ids);
  const times = timesOf(seed, content, now);
  const id = ids.debrief(seed.key);
  return {
    draft: {
      debrief: {
        id,
        content,
        titles: new Map(),
        actor: authorOf(seed, content),
        at: times.recordedAt,
      },
      timeline: seed.timeline.map((entry, index) => ({
        id: ids.entry({ debriefKey: seed.key, entry: index }) ?? undefined,
        content: parse(timelineEntryInputSchema, entry, [
          seed.key,
          'timeline',
          String(index),
        ]),
      })),
      countermeasures: seed.countermeasures.map(it => ({
        id: ids.countermeasure(it.key),
        content: toCountermeasure(it, { type: 'debrief', id }),
        ...countermeasureTimesOf(it, times.recordedAt, now),
      })),
    },
    status: seed.status,
    publishedAt: times.publishedAt,
    closedAt: times.closedAt,
  };
}

function toContent(
  { key, content }: SeedDebrief,
  ids: SeedIds,
): DebriefContent {
  const countermeasureId = (of: { countermeasureKey?: string | null }) =>
    of.countermeasureKey ? ids.countermeasure(of.countermeasureKey) : null;
  return parse(
    debriefInputSchema,
    {
      ...content,
      relations: content.relations?.map(relation => ({
        debriefId: ids.debrief(relation.debriefKey),
        type: relation.type,
        countermeasureId: countermeasureId(relation),
      })),
      wentWell: content.wentWell?.map(it => ({
        text: it.text,
        countermeasureId: countermeasureId(it),
      })),
    },
    [key],
  );
}

/** What a seed says of a countermeasure that comes from `source`. */
export function toCountermeasure(
  { key, createdAt, stateChangedAt, ...input }: SeedCountermeasure,
  source: Owner,
): CountermeasureContent {
  return parse(countermeasureInputSchema, { ...input, source }, [key]);
}

function timesOf(seed: SeedDebrief, { marks }: DebriefContent, now: number) {
  const past = (said: string | undefined, otherwise: number) =>
    Math.min(said ? toStored(said) : otherwise, now);
  const over = marks.resolvedAt ?? marks.mitigatedAt ?? marks.startedAt;
  const recordedAt = past(seed.recordedAt, over ? toStored(over) + hour : now);
  const publishedAt = past(
    seed.publishedAt,
    (marks.heldAt ? toStored(marks.heldAt) : recordedAt) + day,
  );
  const closedAt = past(seed.closedAt, publishedAt + 14 * day);
  return { recordedAt, publishedAt, closedAt };
}

/** When a countermeasure was recorded, and when it reached its state. */
export function countermeasureTimesOf(
  { createdAt, stateChangedAt, state }: SeedCountermeasure,
  recordedAt: number,
  now: number,
) {
  const at = createdAt ? toStored(createdAt) : recordedAt;
  const movedAt = state === 'idea' || !state ? at : at + 7 * day;
  return {
    at: Math.min(at, now),
    stateChangedAt: Math.min(
      stateChangedAt ? toStored(stateChangedAt) : movedAt,
      now,
    ),
  };
}

function authorOf(seed: SeedDebrief, content: DebriefContent): string {
  const people = [seed.recordedBy, content.owner, content.facilitator];
  return people.find(it => it?.startsWith('user:')) ?? 'user:default/guest';
}
