import {
  Debrief,
  debriefInputSchema,
  debriefKinds,
  entityRoles,
  findMarkProblems,
  involvements,
  Marks,
  mitigations,
  relationTypes,
  urlSchema,
  visibilities,
} from '@debrief/backstage-plugin-debrief-common';
import type { DebriefInput } from '@debrief/backstage-plugin-debrief-common';
import type {
  MergePatch,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';
import { z } from 'zod';

const instant = z.string().nullable();
const count = z.number().nullable();

/**
 * A debrief as it is edited: flat, field by field. Looser than what is saved,
 * since it holds what is only half typed.
 */
export const debriefFieldsSchema = z.object({
  title: z.string(),
  kind: z.enum(debriefKinds),
  scheduled: z.boolean(),
  severity: z.string().nullable(),
  summary: z.string(),
  entities: z.array(
    z.object({ entityRef: z.string(), role: z.enum(entityRoles) }),
  ),
  tags: z.array(z.string()),
  visibility: z.enum(visibilities),
  owner: z.string().nullable(),
  'marks.startedAt': instant,
  'marks.detectedAt': instant,
  'marks.mitigatedAt': instant,
  'marks.resolvedAt': instant,
  'marks.heldAt': instant,
  'impact.description': z.string(),
  'impact.customersAffected': count,
  'impact.complaints': count,
  'impact.cost': z
    .object({ amount: z.number(), currency: z.string() })
    .nullable(),
  'targetAnswers.detect': z.string(),
  'targetAnswers.resolve': z.string(),
  factors: z.array(z.object({ category: z.string(), text: z.string() })),
  discussion: z.string(),
  wentWell: z.array(
    z.object({ text: z.string(), countermeasureId: z.string().nullable() }),
  ),
  luck: z.string(),
  surprises: z.string(),
  mitigation: z.enum(mitigations).nullable(),
  facilitator: z.string().nullable(),
  participants: z.array(
    z.object({ entityRef: z.string(), involvement: z.enum(involvements) }),
  ),
  links: z.array(
    z.object({ url: z.string(), title: z.string(), kind: z.string() }),
  ),
  relations: z.array(
    z.object({
      debriefId: z.string(),
      type: z.enum(relationTypes),
      countermeasureId: z.string().nullable(),
    }),
  ),
});

export type DebriefFields = z.output<typeof debriefFieldsSchema>;
export type DebriefPath = keyof DebriefFields;

export const debriefPaths = debriefFieldsSchema.keyof().options;

/** The sections that hold fields of the debrief itself. */
export type DebriefSection =
  | 'event'
  | 'marks'
  | 'impact'
  | 'questions'
  | 'factors'
  | 'wentWell'
  | 'publish';

const sectionOfPath: Record<DebriefPath, DebriefSection> = {
  title: 'event',
  kind: 'event',
  scheduled: 'event',
  severity: 'event',
  summary: 'event',
  entities: 'event',
  tags: 'event',
  visibility: 'event',
  owner: 'event',
  facilitator: 'event',
  'marks.startedAt': 'marks',
  'marks.detectedAt': 'marks',
  'marks.mitigatedAt': 'marks',
  'marks.resolvedAt': 'marks',
  'marks.heldAt': 'marks',
  'impact.description': 'impact',
  'impact.customersAffected': 'impact',
  'impact.complaints': 'impact',
  'impact.cost': 'impact',
  'targetAnswers.detect': 'questions',
  'targetAnswers.resolve': 'questions',
  factors: 'factors',
  discussion: 'factors',
  wentWell: 'wentWell',
  luck: 'wentWell',
  surprises: 'wentWell',
  mitigation: 'publish',
  participants: 'publish',
  links: 'publish',
  relations: 'publish',
};

export function pathsOfSection(section: DebriefSection): DebriefPath[] {
  return debriefPaths.filter(path => sectionOfPath[path] === section);
}

export const debriefModel: ResourceModel<DebriefFields> = {
  paths: debriefPaths,
  sectionOf: path => sectionOfPath[path],
  findHeld: fields => {
    const held = new Set<DebriefPath>();
    if (!debriefInputSchema.shape.title.safeParse(fields.title).success) {
      held.add('title');
    }
    if (fields.entities.length === 0) {
      held.add('entities');
    }
    // Which of two marks is wrong only a person can say: none is sent.
    if (findMarkProblems(marksOf(fields)).length > 0) {
      pathsOfSection('marks').forEach(path => held.add(path));
    }
    if (fields.links.some(link => !isUrl(link.url))) {
      held.add('links');
    }
    const { currency } = fields['impact.cost'] ?? { currency: 'EUR' };
    if (!isCurrency(currency)) {
      held.add('impact.cost');
    }
    return held;
  },
};

export function isUrl(text: string): boolean {
  return urlSchema.safeParse(text).success;
}

export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

export function marksOf(fields: DebriefFields): Marks {
  return {
    startedAt: fields['marks.startedAt'],
    detectedAt: fields['marks.detectedAt'],
    mitigatedAt: fields['marks.mitigatedAt'],
    resolvedAt: fields['marks.resolvedAt'],
    heldAt: fields['marks.heldAt'],
  };
}

export function toDebriefCopy(debrief: Debrief): ServerCopy<DebriefFields> {
  return {
    id: debrief.id,
    version: debrief.version,
    by: debrief.updatedBy,
    fields: {
      title: debrief.title,
      kind: debrief.kind,
      scheduled: debrief.scheduled,
      severity: debrief.severity,
      summary: debrief.summary,
      entities: debrief.entities.map(({ entityRef, role }) => ({
        entityRef,
        role,
      })),
      tags: debrief.tags,
      visibility: debrief.visibility,
      owner: debrief.owner,
      'marks.startedAt': debrief.marks.startedAt,
      'marks.detectedAt': debrief.marks.detectedAt,
      'marks.mitigatedAt': debrief.marks.mitigatedAt,
      'marks.resolvedAt': debrief.marks.resolvedAt,
      'marks.heldAt': debrief.marks.heldAt,
      'impact.description': debrief.impact.description,
      'impact.customersAffected': debrief.impact.customersAffected,
      'impact.complaints': debrief.impact.complaints,
      'impact.cost': debrief.impact.cost,
      'targetAnswers.detect': debrief.targetAnswers.detect,
      'targetAnswers.resolve': debrief.targetAnswers.resolve,
      factors: debrief.factors,
      discussion: debrief.discussion,
      wentWell: debrief.wentWell,
      luck: debrief.luck,
      surprises: debrief.surprises,
      mitigation: debrief.mitigation,
      facilitator: debrief.facilitator,
      participants: debrief.participants,
      links: debrief.links,
      relations: debrief.relations,
    },
  };
}

/** Only what changed, as a JSON merge patch. */
export function toDebriefPatch(
  fields: DebriefFields,
  changed: readonly DebriefPath[],
): MergePatch<DebriefInput> {
  const only = <P extends DebriefPath>(path: P) =>
    changed.includes(path) ? fields[path] : undefined;
  return compact({
    title: only('title'),
    kind: only('kind'),
    scheduled: only('scheduled'),
    severity: only('severity'),
    summary: only('summary'),
    entities: only('entities'),
    tags: only('tags'),
    visibility: only('visibility'),
    owner: only('owner'),
    marks: group({
      startedAt: only('marks.startedAt'),
      detectedAt: only('marks.detectedAt'),
      mitigatedAt: only('marks.mitigatedAt'),
      resolvedAt: only('marks.resolvedAt'),
      heldAt: only('marks.heldAt'),
    }),
    impact: group({
      description: only('impact.description'),
      customersAffected: only('impact.customersAffected'),
      complaints: only('impact.complaints'),
      cost: only('impact.cost'),
    }),
    targetAnswers: group({
      detect: only('targetAnswers.detect'),
      resolve: only('targetAnswers.resolve'),
    }),
    factors: only('factors')?.filter(it => it.text.trim()),
    discussion: only('discussion'),
    wentWell: only('wentWell')?.filter(
      it => it.text.trim() || it.countermeasureId,
    ),
    luck: only('luck'),
    surprises: only('surprises'),
    mitigation: only('mitigation'),
    facilitator: only('facilitator'),
    participants: only('participants'),
    links: only('links'),
    relations: only('relations'),
  });
}

/** The field that a path of the server's is about: `factors.1.text`. */
export function debriefFieldAt(path: string): DebriefPath | undefined {
  return debriefPaths.find(it => path === it || path.startsWith(`${it}.`));
}

export function parseDebriefFields(fields: object): DebriefFields | undefined {
  return debriefFieldsSchema.safeParse(fields).data;
}

function group<T extends object>(members: T): T | undefined {
  const some = compact(members);
  return Object.keys(some).length > 0 ? some : undefined;
}

function compact<T extends object>(members: T): T {
  const some = { ...members };
  for (const name in some) {
    if (some[name] === undefined) {
      delete some[name];
    }
  }
  return some;
}
