import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  gameDayCreatePermission,
  JsonValue,
  mergePatch,
  Page,
  Scenario,
  ScenarioContent,
  scenarioInputSchema,
  scenarioListQuerySchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Audit, Call, Idempotency, parse, StaleEditError } from '../../calls';
import { Database, decodeCursor, encodeCursor } from '../../database';
import { PermissionGate } from '../../permissions';
import { ExpectedVersion, isStale } from '../../records';
import { scenarioLibrary } from './library';
import {
  scenarioContentOf,
  ScenarioRow,
  toBuiltIn,
  toScenario,
  toScenarioColumns,
} from './scenarioRows';
import { mostScenarios, ScenarioStore } from './ScenarioStore';

type Asked = z.output<typeof scenarioListQuerySchema>;

const cursorSchema = z.strictObject({ place: z.int().min(0) });

/**
 * What can be rehearsed. Scenarios belong to nobody: whoever may read game days
 * sees them all, and whoever may plan one changes them.
 */
export class ScenarioService {
  constructor(
    private readonly options: {
      audit: Audit;
      database: Database;
      gate: PermissionGate;
      idempotency: Idempotency;
      store: ScenarioStore;
    },
  ) {}

  /** Those that people wrote here first, then those of the suite. */
  async list(call: Call, asked: Asked): Promise<Page<Scenario>> {
    await this.options.gate.readable(call.credentials, ['game-day']);
    const { place } =
      asked.cursor === undefined
        ? { place: 0 }
        : decodeCursor(cursorSchema, asked.cursor);
    const all = (await this.findAll()).filter(it => isAskedFor(it, asked));
    const end = place + asked.limit;
    return {
      items: all.slice(place, end),
      totalItems: all.length,
      pageInfo:
        end < all.length ? { nextCursor: encodeCursor({ place: end }) } : {},
    };
  }

  async findAll(): Promise<Scenario[]> {
    const { database, store } = this.options;
    const rows = await store.listAll(database.knex);
    return [...rows.map(toScenario), ...scenarioLibrary.map(toBuiltIn)];
  }

  async get(call: Call, id: string): Promise<Scenario> {
    const { database, gate } = this.options;
    await gate.readable(call.credentials, ['game-day']);
    const builtIn = findBuiltIn(id);
    return builtIn
      ? toBuiltIn(builtIn)
      : toScenario(await this.require(database.knex, id));
  }

  async create(call: Call, content: ScenarioContent): Promise<Scenario> {
    const { idempotency, store } = this.options;
    return this.audited(call, 'scenario-create', {}, () =>
      idempotency.once(call, {
        work: async tx => {
          if ((await store.count(tx)) >= mostScenarios) {
            throw new ConflictError(
              `There are ${mostScenarios} scenarios already; delete one first`,
            );
          }
          const { actor, at } = call;
          const row: ScenarioRow = {
            id: uuid(),
            version: 1,
            ...toScenarioColumns(content),
            created_at: at,
            created_by: actor,
            updated_at: at,
            updated_by: actor,
            deleted_at: null,
          };
          await store.insert(tx, row);
          return row.id;
        },
        answer: async (db, id) => toScenario(await this.require(db, id)),
      }),
    );
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    id: string,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Scenario> {
    return this.change(call, 'scenario-update', id, expected, saved =>
      toScenarioColumns(
        parse(
          scenarioInputSchema,
          mergePatch(
            JSON.parse(JSON.stringify(scenarioContentOf(saved))),
            patch,
          ),
        ),
      ),
    );
  }

  async remove(
    call: Call,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.change(call, 'scenario-delete', id, expected, () => ({
      deleted_at: call.at,
    }));
  }

  private async change(
    call: Call,
    eventId: string,
    id: string,
    expected: ExpectedVersion,
    decide: (saved: ScenarioRow) => Partial<ScenarioRow>,
  ): Promise<Scenario> {
    const { database, store } = this.options;
    return this.audited(call, eventId, { scenarioId: id }, () =>
      database.transaction(async tx => {
        if (findBuiltIn(id)) {
          throw new NotAllowedError(
            'A scenario that comes with the suite is not changed; copy it',
          );
        }
        const saved = await store.lock(tx, id);
        if (!saved) {
          throw notFound(id);
        }
        if (isStale(expected, saved.version)) {
          throw new StaleEditError(
            saved.version,
            toScenario(saved),
            'scenario',
          );
        }
        const changed: ScenarioRow = {
          ...saved,
          ...decide(saved),
          version: saved.version + 1,
          updated_at: call.at,
          updated_by: call.actor,
        };
        await store.update(tx, saved.id, changed);
        return toScenario(changed);
      }),
    );
  }

  private audited(
    call: Call,
    eventId: string,
    meta: { scenarioId?: string },
    work: () => Promise<Scenario>,
  ): Promise<Scenario> {
    const { audit, gate } = this.options;
    const metaOf = ({ id }: Scenario) => ({ scenarioId: id });
    return audit.run(call, { eventId, meta, metaOf }, async () => {
      await gate.authorize(call.credentials, gameDayCreatePermission);
      return work();
    });
  }

  private async require(db: Knex, id: string): Promise<ScenarioRow> {
    const row = await this.options.store.find(db, id);
    if (!row) {
      throw notFound(id);
    }
    return row;
  }
}

function findBuiltIn(id: string) {
  return scenarioLibrary.find(it => it.id === id.toLowerCase());
}

function notFound(id: string): NotFoundError {
  return new NotFoundError(`There is no scenario '${id}'`);
}

function isAskedFor(scenario: Scenario, { failureMode, q = '' }: Asked) {
  const text = [scenario.title, scenario.hypothesis, scenario.description]
    .join(' ')
    .toLowerCase();
  return (
    (!failureMode || failureMode.includes(scenario.failureMode)) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every(word => text.includes(word))
  );
}
