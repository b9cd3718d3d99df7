import {
  Debrief,
  debriefInputSchema,
  findMarkProblems,
  Marks,
  urlSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type { DebriefInput } from '@debrief/backstage-plugin-debrief-common';
import {
  FieldsOf,
  fieldsOfSchema,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';

const fieldsOfDebrief = fieldsOfSchema(debriefInputSchema);

/** A debrief as it is edited. */
export type DebriefFields = FieldsOf<typeof debriefInputSchema>;
export type DebriefPath = keyof DebriefFields;

/** The sections that hold fields of the debrief itself, in their order. */
const debriefSections = [
  'event',
  'marks',
  'impact',
  'questions',
  'factors',
  'wentWell',
  'publish',
] as const;

export type DebriefSection = (typeof debriefSections)[number];

/** Where each member of a debrief is written. */
const sectionOfMember: Record<keyof DebriefInput, DebriefSection> = {
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
  marks: 'marks',
  impact: 'impact',
  targetAnswers: 'questions',
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
  return fieldsOfDebrief.paths.filter(path => sectionOf(path) === section);
}

function sectionOf(path: DebriefPath): DebriefSection {
  const members = new Map<string, DebriefSection>(
    Object.entries(sectionOfMember),
  );
  return members.get(path.split('.')[0]) ?? 'event';
}

export const debriefPaths: readonly DebriefPath[] =
  debriefSections.flatMap(pathsOfSection);

export const debriefModel: ResourceModel<DebriefFields> = {
  paths: debriefPaths,
  sectionOf,
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
    fields: fieldsOfDebrief.toFields(debrief),
  };
}

/** Only what changed, without rows in which nothing is written. */
export function toDebriefPatch(
  fields: DebriefFields,
  changed: readonly DebriefPath[],
) {
  return fieldsOfDebrief.toPatch(
    {
      ...fields,
      factors: fields.factors.filter(it => it.text.trim()),
      wentWell: fields.wentWell.filter(
        it => it.text.trim() || it.countermeasureId,
      ),
    },
    changed,
  );
}

export const debriefFieldAt = fieldsOfDebrief.fieldAt;
export const parseDebriefFields = fieldsOfDebrief.parse;
