import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { DebriefCondition } from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { Guard, ReadFilter } from './ReadFilter';

/**
 * Narrows `query` to what the filter lets its caller see, and to what is not
 * deleted.
 *
 * @param debriefs - the alias under which `query` has the table `debriefs`
 */
export function restrictToReadable(
  query: Knex.QueryBuilder,
  filter: ReadFilter,
  debriefs: string,
): void {
  query.whereNull(`${debriefs}.deleted_at`);
  if (filter.guard) {
    restrictToGuard(query, filter.guard, debriefs);
  }
  if (filter.conditions) {
    restrictToCriteria(query, filter.conditions, debriefs);
  }
}

function restrictToGuard(
  query: Knex.QueryBuilder,
  guard: Guard,
  debriefs: string,
): void {
  if (guard.claims.length === 0) {
    query.where(`${debriefs}.visibility`, 'organisation');
    return;
  }
  query.where(visible =>
    visible
      .where(`${debriefs}.visibility`, 'organisation')
      .orWhereIn(`${debriefs}.id`, involved =>
        involved
          .from('debrief_people')
          .select('debrief_id')
          .whereIn('entity_ref', guard.claims),
      ),
  );
}

/** What a policy decided about a permission. */
export function restrictToCriteria(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<DebriefCondition>,
  debriefs: string,
): void {
  if (isNotCriteria(criteria)) {
    query.whereNot(inner => restrictToCriteria(inner, criteria.not, debriefs));
  } else if (isAndCriteria(criteria)) {
    query.where(inner => {
      for (const part of criteria.allOf) {
        inner.andWhere(it => restrictToCriteria(it, part, debriefs));
      }
    });
  } else if (isOrCriteria(criteria)) {
    query.where(inner => {
      for (const part of criteria.anyOf) {
        inner.orWhere(it => restrictToCriteria(it, part, debriefs));
      }
    });
  } else {
    restrictToCondition(query, criteria, debriefs);
  }
}

const manyValued = {
  tag: { table: 'debrief_tags', column: 'tag' },
  entityRef: { table: 'debrief_entities', column: 'entity_ref' },
  person: { table: 'debrief_people', column: 'entity_ref' },
};

function restrictToCondition(
  query: Knex.QueryBuilder,
  { property, values }: DebriefCondition,
  debriefs: string,
): void {
  if (property === 'tag' || property === 'entityRef' || property === 'person') {
    const { table, column } = manyValued[property];
    query.whereIn(`${debriefs}.id`, ids =>
      ids.from(table).select('debrief_id').whereIn(column, values),
    );
    return;
  }
  // Under NOT, a severity that is null must count as "not one of them", which
  // NULL IN (…) does not.
  query.where(it =>
    it
      .whereNotNull(`${debriefs}.${property}`)
      .whereIn(`${debriefs}.${property}`, values),
  );
}
