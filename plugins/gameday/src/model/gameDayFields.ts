import {
  GameDay,
  gameDayInputSchema,
  titleSchema,
  urlSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  FieldsOf,
  fieldsOfSchema,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';

const fieldsOfGameDay = fieldsOfSchema(gameDayInputSchema);

/** A game day as it is planned. */
export type GameDayFields = FieldsOf<typeof gameDayInputSchema>;
export type GameDayPath = keyof GameDayFields;

/** The sections of the plan that hold fields of the game day itself. */
export const planSections = [
  'scenario',
  'hypothesis',
  'steadyState',
  'limits',
  'injects',
  'roles',
  'preparations',
] as const;
export type PlanSection = (typeof planSections)[number];

/** Where each member of a game day is written. */
const sectionOfMember: Record<
  keyof typeof gameDayInputSchema.shape,
  PlanSection
> = {
  title: 'scenario',
  form: 'scenario',
  scenario: 'scenario',
  scenarioId: 'scenario',
  failureMode: 'scenario',
  entities: 'scenario',
  hypothesis: 'hypothesis',
  expectation: 'hypothesis',
  rehearses: 'hypothesis',
  retests: 'hypothesis',
  steadyState: 'steadyState',
  blastRadius: 'limits',
  restoreSteps: 'limits',
  abortConditions: 'limits',
  expectedAlerts: 'limits',
  injects: 'injects',
  timeFactor: 'injects',
  roles: 'roles',
  scheduledAt: 'roles',
  durationMinutes: 'roles',
  environment: 'roles',
  announced: 'roles',
  visibility: 'roles',
  preparations: 'preparations',
  summary: 'preparations',
};

const sectionOfName = new Map<string, PlanSection>(
  Object.entries(sectionOfMember),
);

function sectionOf(path: GameDayPath): PlanSection {
  return sectionOfName.get(path.split('.')[0]) ?? 'scenario';
}

export function pathsOfSection(section: PlanSection): GameDayPath[] {
  return fieldsOfGameDay.paths.filter(path => sectionOf(path) === section);
}

export const gameDayModel: ResourceModel<GameDayFields> = {
  paths: fieldsOfGameDay.paths,
  sectionOf,
  findHeld: fields => {
    const held = new Set<GameDayPath>();
    if (!titleSchema.safeParse(fields.title).success) {
      held.add('title');
    }
    if (!fields.hypothesis.trim()) {
      held.add('hypothesis');
    }
    if (fields.entities.length === 0) {
      held.add('entities');
    }
    if (!(fields.durationMinutes > 0)) {
      held.add('durationMinutes');
    }
    if (fields.steadyState.some(it => it.link && !isUrl(it.link))) {
      held.add('steadyState');
    }
    return held;
  },
};

export function isUrl(text: string): boolean {
  return urlSchema.safeParse(text).success;
}

export function toGameDayCopy(gameDay: GameDay): ServerCopy<GameDayFields> {
  return {
    id: gameDay.id,
    version: gameDay.version,
    by: gameDay.updatedBy,
    fields: fieldsOfGameDay.toFields(gameDay),
  };
}

/** Only what changed, without rows in which nothing is written. */
export function toGameDayPatch(
  fields: GameDayFields,
  changed: readonly GameDayPath[],
) {
  return fieldsOfGameDay.toPatch(
    {
      ...fields,
      steadyState: fields.steadyState
        .filter(it => it.description.trim())
        .map(it => ({ ...it, link: it.link || null })),
      restoreSteps: written(fields.restoreSteps),
      abortConditions: written(fields.abortConditions),
      expectedAlerts: written(fields.expectedAlerts),
      preparations: fields.preparations.filter(it => it.text.trim()),
      injects: fields.injects.filter(it => it.text.trim()),
    },
    changed,
  );
}

function written(lines: string[]): string[] {
  return lines.filter(it => it.trim());
}

export const gameDayFieldAt = fieldsOfGameDay.fieldAt;
export const parseGameDayFields = fieldsOfGameDay.parse;
