import { Knex } from 'knex';
import { isResourceId } from '../../records';
import { ScenarioRow } from './scenarioRows';

/** So many scenarios can be written; they are read all at once. */
export const mostScenarios = 1_000;

/** The scenarios that people wrote here, as SQL. */
export class ScenarioStore {
  /** In the order of their titles. */
  async listAll(db: Knex): Promise<ScenarioRow[]> {
    return db<ScenarioRow>('scenarios')
      .whereNull('deleted_at')
      .orderBy(['title', 'id'])
      .limit(mostScenarios);
  }

  async find(db: Knex, id: string): Promise<ScenarioRow | undefined> {
    if (!isResourceId(id.toLowerCase())) {
      return undefined;
    }
    return db<ScenarioRow>('scenarios')
      .where({ id: id.toLowerCase() })
      .whereNull('deleted_at')
      .first();
  }

  /** The same, and nobody else changes it until the transaction ends. */
  async lock(
    tx: Knex.Transaction,
    id: string,
  ): Promise<ScenarioRow | undefined> {
    if (!isResourceId(id.toLowerCase())) {
      return undefined;
    }
    return tx<ScenarioRow>('scenarios')
      .where({ id: id.toLowerCase() })
      .whereNull('deleted_at')
      .forUpdate()
      .first();
  }

  async count(db: Knex): Promise<number> {
    const [{ total }] = await db('scenarios')
      .whereNull('deleted_at')
      .count({ total: '*' });
    return Number(total);
  }

  async insert(tx: Knex.Transaction, row: ScenarioRow): Promise<void> {
    await tx<ScenarioRow>('scenarios').insert(row);
  }

  async update(
    tx: Knex.Transaction,
    id: string,
    changes: Partial<ScenarioRow>,
  ): Promise<void> {
    await tx<ScenarioRow>('scenarios').where({ id }).update(changes);
  }
}
