import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** What belongs to the entities that someone asked for. */
export interface Scope {
  entityRefs: string[];
  /** Groups whose own debriefs belong to it as well. */
  owners: string[];
  /** Whether the catalog said all of it. */
  isComplete: boolean;
}

const refsPerQuery = 50;
const entitiesPerPage = 500;

/**
 * Finds what belongs to an entity: of a group, all that it and the groups
 * below it own; of a system or domain, all that it contains; of anything else,
 * itself. The catalog is asked as the caller.
 */
export class EntityScope {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      logger: LoggerService;
    },
  ) {}

  async find(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Scope> {
    const scopes = await Promise.all(
      [...new Set(entityRefs)].map(it => this.findOne(it, credentials)),
    );
    return {
      entityRefs: [...new Set(scopes.flatMap(it => it.entityRefs))],
      owners: [...new Set(scopes.flatMap(it => it.owners))],
      isComplete: scopes.every(it => it.isComplete),
    };
  }

  /**
   * The users and groups that own entities. The catalog is asked as the plugin,
   * for those who are to be told of something.
   */
  async findOwners(entityRefs: string[]): Promise<string[]> {
    if (entityRefs.length === 0) {
      return [];
    }
    const { auth, catalog } = this.options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['relations'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const owners = items.flatMap(entity =>
      (entity?.relations ?? [])
        .filter(it => it.type === 'ownedBy')
        .map(it => it.targetRef),
    );
    return [...new Set(owners)];
  }

  private async findOne(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Scope> {
    try {
      return await this.ask(entityRef, credentials);
    } catch (error) {
      this.options.logger.warn(
        `Could not ask the catalog what belongs to ${entityRef}: ${stringifyError(
          error,
        )}`,
      );
      return {
        entityRefs: [entityRef],
        owners: isGroup(entityRef) ? [entityRef] : [],
        isComplete: false,
      };
    }
  }

  private async ask(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Scope> {
    if (isGroup(entityRef)) {
      const groups = await this.findBelow([entityRef], credentials, {
        relation: 'childOf',
        canHaveMore: isGroup,
      });
      const owned = await this.findRelated(groups, 'ownedBy', credentials);
      return {
        entityRefs: [...new Set([...groups, ...owned])],
        owners: groups,
        isComplete: true,
      };
    }
    const entityRefs = isContainer(entityRef)
      ? await this.findBelow([entityRef], credentials, {
          relation: 'partOf',
          canHaveMore: isContainer,
        })
      : [entityRef];
    return { entityRefs, owners: [], isComplete: true };
  }

  private async findBelow(
    from: string[],
    credentials: BackstageCredentials,
    down: { relation: string; canHaveMore(entityRef: string): boolean },
  ): Promise<string[]> {
    const found = new Set(from);
    let level = from;
    while (level.length > 0) {
      const next = await this.findRelated(level, down.relation, credentials);
      const added = next.filter(ref => !found.has(ref));
      added.forEach(ref => found.add(ref));
      level = added.filter(down.canHaveMore);
    }
    return [...found];
  }

  private async findRelated(
    targets: string[],
    relation: string,
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const found: string[] = [];
    for (let start = 0; start < targets.length; start += refsPerQuery) {
      const batch = targets.slice(start, start + refsPerQuery);
      found.push(...(await this.readAll(batch, relation, credentials)));
    }
    return found;
  }

  private async readAll(
    targets: string[],
    relation: string,
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const refs: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, pageInfo } = await this.options.catalog.queryEntities(
        cursor === undefined
          ? {
              filter: { [`relations.${relation}`]: targets },
              fields: ['kind', 'metadata.namespace', 'metadata.name'],
              limit: entitiesPerPage,
            }
          : {
              cursor,
              fields: ['kind', 'metadata.namespace', 'metadata.name'],
              limit: entitiesPerPage,
            },
        { credentials },
      );
      refs.push(...items.map(entity => stringifyEntityRef(entity)));
      cursor = pageInfo.nextCursor;
    } while (cursor !== undefined);
    return refs;
  }
}

/** Whether an entity has others that belong to it. */
export function hasMembers(entityRef: string): boolean {
  return isGroup(entityRef) || isContainer(entityRef);
}

function isGroup(entityRef: string): boolean {
  return parseEntityRef(entityRef).kind === 'group';
}

function isContainer(entityRef: string): boolean {
  return ['system', 'domain'].includes(parseEntityRef(entityRef).kind);
}
