import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  Conflicts,
  conflictQuerySchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { Call, InvalidFieldsError } from '../../calls';
import {
  Database,
  GameDayEntityRow,
  GameDayRow,
  toInstant,
  toStored,
  whereOneOf,
} from '../../database';
import { PermissionGate } from '../../permissions';
import { beginOf, ScheduleStore } from '../calendar/ScheduleStore';

type Asked = z.output<typeof conflictQuerySchema>;
type Relation = Conflicts['items'][number]['relation'];

/** What an entity has to do with one that is asked about. */
interface Neighbour {
  entityRef: string;
  otherRef: string;
  relation: Relation;
}

const mostConflicts = 100;
// A platform that everything depends on would have them all.
const mostNeighbours = 1_000;

/** Finds game days at the same time that would disturb each other. */
export class ConflictService {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      database: Database;
      gate: PermissionGate;
      logger: LoggerService;
      schedules: ScheduleStore;
    },
  ) {}

  async find(call: Call, asked: Asked): Promise<Conflicts> {
    const { database, gate, schedules } = this.options;
    const { knex } = database;
    const period = periodOf(asked);
    const readable = await gate.readable(call.credentials, ['game-day']);
    const { neighbours, isComplete } = await this.findNeighbours(call, asked);
    const refs = [...new Set(neighbours.map(it => it.otherRef))];
    const query = schedules
      .select(knex, readable)
      .whereIn('g.status', ['planned', 'running'])
      .whereIn('g.id', selectAbout(knex, refs));
    if (asked.except !== undefined) {
      query.whereNot('g.id', asked.except);
    }
    const rows = await schedules.findBetween(
      knex,
      query,
      period,
      readable,
      mostConflicts,
    );
    const entities = await knex<GameDayEntityRow>('game_day_entities')
      .whereIn(
        'game_day_id',
        rows.map(row => row.id),
      )
      .select('game_day_id', 'entity_ref');
    return {
      items: rows.flatMap(row => {
        const about = entities.filter(it => it.game_day_id === row.id);
        const near = neighbours.find(({ otherRef }) =>
          about.some(it => it.entity_ref === otherRef),
        );
        return near ? [{ gameDay: toGameDay(row), ...near }] : [];
      }),
      ...(isComplete ? {} : { incomplete: true }),
    };
  }

  /** The same entities first, then those one hop away. */
  private async findNeighbours(
    { credentials }: Call,
    { entityRef = [] }: Asked,
  ): Promise<{ neighbours: Neighbour[]; isComplete: boolean }> {
    const same = entityRef.map(ref => ({
      entityRef: ref,
      otherRef: ref,
      relation: 'same' as const,
    }));
    try {
      const { items } = await this.options.catalog.getEntitiesByRefs(
        { entityRefs: entityRef, fields: ['relations'] },
        { credentials },
      );
      const near = entityRef.flatMap((ref, index) =>
        (items[index]?.relations ?? []).flatMap(({ type, targetRef }) =>
          type === 'dependsOn' || type === 'dependencyOf'
            ? [{ entityRef: ref, otherRef: targetRef, relation: type } as const]
            : [],
        ),
      );
      return {
        neighbours: [...same, ...near.slice(0, mostNeighbours)],
        isComplete: true,
      };
    } catch (error) {
      this.options.logger.warn(
        `Could not ask the catalog what ${entityRef.join(
          ', ',
        )} depend on: ${stringifyError(error)}`,
      );
      return { neighbours: same, isComplete: false };
    }
  }
}

function selectAbout(db: Knex, refs: string[]): Knex.QueryBuilder {
  const ids = db.from('game_day_entities').select('game_day_id');
  whereOneOf(ids, 'entity_ref', refs);
  return ids;
}

function periodOf({ from, to }: Asked): { from: number; to: number } {
  if (from === undefined || to === undefined) {
    throw new InvalidFieldsError(
      [
        ...(from === undefined ? ['from'] : []),
        ...(to === undefined ? ['to'] : []),
      ].map(path => ({ path, message: 'is needed' })),
    );
  }
  return { from: toStored(from), to: toStored(to) };
}

function toGameDay(row: GameDayRow): Conflicts['items'][number]['gameDay'] {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    environment: row.environment,
    scheduledAt: toInstant(beginOf(row) ?? 0),
    durationMinutes: row.duration_minutes,
    owner: row.owner,
  };
}
