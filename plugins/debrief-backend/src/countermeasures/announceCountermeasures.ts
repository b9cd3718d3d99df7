import { Announce } from '../changes';
import { House } from '../house';
import { Countermeasures } from './buildCountermeasures';

/** Tells somebody that a countermeasure is theirs now. */
export function announceCountermeasures(
  { database }: Pick<House, 'database'>,
  { store }: Pick<Countermeasures, 'store'>,
): Announce {
  return async ({ what, action, id, changedFields }) => {
    const isGiven = action === 'created' || changedFields.includes('owner');
    if (what !== 'countermeasure' || !isGiven) {
      return undefined;
    }
    const row = await store.findById(database.knex, id);
    if (!row?.owner) {
      return undefined;
    }
    return {
      to: [row.owner],
      title: `CM-${row.number} is yours`,
      description: row.due_date
        ? `${row.title}, due ${row.due_date}`
        : row.title,
      link: `/${row.source_type}s/${row.source_id}#CM-${row.number}`,
      topic: 'countermeasure-given',
    };
  };
}
