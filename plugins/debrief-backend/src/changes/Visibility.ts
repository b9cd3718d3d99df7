import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { Database } from '../database';
import {
  GuardedResource,
  OwnerType,
  ReadDecision,
  ReadFilter,
  restrictToAllowed,
  restrictToReadable,
  toReadFilter,
} from '../permissions';
import type { Owner } from '../records';

/** Somebody who may see something, or not. */
export interface Viewer {
  userRef: string;
  /** The person and the groups that count as the person. */
  claims: string[];
  decision: ReadDecision;
}

/** Works out who of many people sees something now. */
export class Visibility {
  constructor(
    private readonly options: {
      database: Database;
      logger: LoggerService;
      resources: Record<OwnerType, GuardedResource>;
      /** What was deleted counts as it was until then; otherwise nobody sees it. */
      evenDeleted: boolean;
    },
  ) {}

  /** Whether everyone sees it to whom the policy allows everything. */
  isOpen(owner: Owner): Promise<boolean> {
    return this.isShown(owner, 'allow', []);
  }

  /** Those among `viewers` who see it. */
  async findViewers<Person extends Viewer>(
    owner: Owner,
    viewers: Person[],
  ): Promise<Person[]> {
    const involved = await this.findInvolved(owner);
    const isInvolved = ({ claims }: Person) =>
      claims.some(it => involved.has(it));
    const seeing: Person[] = [];
    for (const alike of groupByDecision(viewers)) {
      const [{ decision }] = alike;
      if (await this.isShown(owner, decision, [])) {
        seeing.push(...alike);
      } else if (
        alike.some(isInvolved) &&
        (await this.isShown(owner, decision, [...involved]))
      ) {
        seeing.push(...alike.filter(isInvolved));
      }
    }
    return seeing;
  }

  private async findInvolved({ type, id }: Owner): Promise<Set<string>> {
    const { database, resources } = this.options;
    const { people } = resources[type];
    return new Set(
      await database
        .knex(people.table)
        .where(people.id, id)
        .pluck(people.value),
    );
  }

  private async isShown(
    { type, id }: Owner,
    decision: ReadDecision,
    claims: string[],
  ): Promise<boolean> {
    const { database, evenDeleted, resources } = this.options;
    const filter = this.toFilter(resources[type], decision, claims);
    if (!filter || filter.isDenied) {
      return false;
    }
    const query = database.knex({ o: resources[type].table }).where('o.id', id);
    const restrict = evenDeleted ? restrictToAllowed : restrictToReadable;
    restrict(query, filter, 'o');
    const found = await query.first('o.id');
    return found !== undefined;
  }

  // A rule that a policy used then can have another name by now, or be gone.
  private toFilter(
    resource: GuardedResource,
    decision: ReadDecision,
    claims: string[],
  ): ReadFilter | undefined {
    try {
      return toReadFilter(resource, decision, claims);
    } catch (error) {
      this.options.logger.warn(
        `Could not understand what the policy said about reading, and took it for no: ${stringifyError(
          error,
        )}`,
      );
      return undefined;
    }
  }
}

function groupByDecision<Person extends Viewer>(
  viewers: Person[],
): Iterable<Person[]> {
  const groups = new Map<string, Person[]>();
  for (const viewer of viewers) {
    const key = JSON.stringify(viewer.decision);
    const group = groups.get(key) ?? [];
    group.push(viewer);
    groups.set(key, group);
  }
  return groups.values();
}
