import { Announce } from '../changes';
import { DebriefRow } from '../database';
import { House } from '../house';
import { Debriefs } from './buildDebriefs';
import { contentOf } from './debriefRows';

/**
 * Tells those involved, and the owners of the affected entities, that a debrief
 * was published.
 */
export function announceDebriefs({
  database,
  store,
  scope,
}: Pick<House, 'database' | 'scope'> & Pick<Debriefs, 'store'>): Announce {
  return async ({ what, action, id }) => {
    if (what !== 'debrief' || action !== 'published') {
      return undefined;
    }
    const row = await store.findById(database.knex, id);
    if (!row) {
      return undefined;
    }
    const entityRefs = await store.findEntityRefs(database.knex, id);
    return {
      to: [...peopleOf(row), ...(await scope.findOwners(entityRefs))],
      title: `Debrief #${row.number} was published`,
      description: row.title,
      link: `/debriefs/${id}`,
      topic: 'debrief-published',
    };
  };
}

function peopleOf(row: DebriefRow): string[] {
  const { owner, facilitator, participants } = contentOf(row);
  return [owner, facilitator, ...participants.map(it => it.entityRef)].filter(
    ref => ref !== null,
  );
}
