import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { Knex } from 'knex';
import { Guard, Readable, ReadFilter } from './Access';
import { Condition, GuardedResource } from './GuardedResource';

/**
 * Narrows `query` to what the filter lets its caller see, and to what is not
 * deleted.
 *
 * @param alias - under which `query` has the table of the resource
 */
export function restrictToReadable(
  query: Knex.QueryBuilder,
  filter: ReadFilter,
  alias: string,
): void {
  query.whereNull(`${alias}.deleted_at`);
  restrictToAllowed(query, filter, alias);
}

/** Narrows `query` to what the filter lets its caller see, deleted or not. */
export function restrictToAllowed(
  query: Knex.QueryBuilder,
  filter: ReadFilter,
  alias: string,
): void {
  if (filter.isDenied) {
    query.whereRaw('1 = 0');
  }
  if (filter.guard) {
    restrictToGuard(query, filter.guard, filter.resource, alias);
  }
  if (filter.conditions) {
    restrictToCriteria(query, filter.conditions, filter.resource, alias);
  }
}

/**
 * Narrows `query` to what belongs to something that its caller may see.
 *
 * @param owner - the columns that say what each row belongs to
 */
export function restrictToReadableOwner(
  query: Knex.QueryBuilder,
  readable: Readable,
  owner: { type: string; id: string },
): void {
  query.where(any => {
    for (const filter of Object.values(readable)) {
      any.orWhere(one =>
        restrictToReadableOf(
          one.where(owner.type, filter.resource.type),
          filter,
          owner.id,
        ),
      );
    }
  });
}

/**
 * The same of what belongs to one kind of thing only.
 *
 * @param ownerId - the column that says what each row belongs to
 */
export function restrictToReadableOf(
  query: Knex.QueryBuilder,
  filter: ReadFilter,
  ownerId: string,
): void {
  // Not "one of all ids that may be seen": SQLite would collect them first.
  query.whereExists(owners => {
    owners
      .from({ o: filter.resource.table })
      .whereRaw('?? = ??', ['o.id', ownerId])
      .select('o.id');
    restrictToReadable(owners, filter, 'o');
  });
}

/** What a policy decided about a permission. */
export function restrictToCriteria(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<Condition>,
  resource: GuardedResource,
  alias: string,
): void {
  const restrict = (
    to: Knex.QueryBuilder,
    part: PermissionCriteria<Condition>,
  ) => restrictToCriteria(to, part, resource, alias);
  if (isNotCriteria(criteria)) {
    query.whereNot(inner => restrict(inner, criteria.not));
  } else if (isAndCriteria(criteria)) {
    query.where(inner => {
      for (const part of criteria.allOf) {
        inner.andWhere(it => restrict(it, part));
      }
    });
  } else if (isOrCriteria(criteria)) {
    query.where(inner => {
      for (const part of criteria.anyOf) {
        inner.orWhere(it => restrict(it, part));
      }
    });
  } else {
    restrictToCondition(query, criteria, resource, alias);
  }
}

function restrictToGuard(
  query: Knex.QueryBuilder,
  { claims }: Guard,
  { people }: GuardedResource,
  alias: string,
): void {
  query.where(visible => {
    visible.where(`${alias}.visibility`, 'organisation');
    if (claims.length > 0) {
      visible.orWhereIn(`${alias}.id`, involved =>
        involved
          .from(people.table)
          .select(people.id)
          .whereIn(people.value, claims),
      );
    }
  });
}

function restrictToCondition(
  query: Knex.QueryBuilder,
  { property, values }: Condition,
  { lists }: GuardedResource,
  alias: string,
): void {
  if (Object.hasOwn(lists, property)) {
    const { table, id, value } = lists[property];
    query.whereIn(`${alias}.id`, ids =>
      ids.from(table).select(id).whereIn(value, values),
    );
    return;
  }
  // Under NOT, a severity that is null must count as "not one of them", which
  // NULL IN (…) does not.
  query.where(it =>
    it
      .whereNotNull(`${alias}.${property}`)
      .whereIn(`${alias}.${property}`, values),
  );
}
