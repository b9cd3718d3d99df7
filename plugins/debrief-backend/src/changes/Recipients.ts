import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Database } from '../database';
import {
  GuardedResource,
  OwnerType,
  ReadDecision,
  ReadDecisions,
  toReadFilter,
} from '../permissions';
import type { Owner, Owners } from '../records';

const mostMembers = 500;

/**
 * Works out who may be told of something: what they may see is asked again when
 * they are told, so that nobody hears of what was restricted in between.
 */
export class Recipients {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      database: Database;
      decisions: ReadDecisions;
      owners: Owners;
      resources: Record<OwnerType, GuardedResource>;
    },
  ) {}

  /**
   * The people among users and groups who may see something now.
   *
   * @param refs - entity refs of users and groups; of a group, its members
   */
  async findWhoMaySee(owner: Owner, refs: string[]): Promise<string[]> {
    const { decisions } = this.options;
    const people = await this.findPeople([...new Set(refs)]);
    const remembered = await decisions.findAll([...people.keys()]);
    // Nobody can ask the policy about somebody who never called. As long as it
    // has said nothing but yes to those who did, yes is what it says.
    const otherwise = (await decisions.wasAnyoneRefused()) ? 'deny' : 'allow';
    const allowed: string[] = [];
    for (const [userRef, groups] of people) {
      const decision =
        remembered.get(userRef)?.decisions[owner.type] ?? otherwise;
      if (await this.isShownTo(owner, decision, [userRef, ...groups])) {
        allowed.push(userRef);
      }
    }
    return allowed;
  }

  /** Whether everyone who can sign in may see something now. */
  async mayEveryoneSee(owner: Owner): Promise<boolean> {
    return (
      !(await this.options.decisions.wasAnyoneRefused()) &&
      (await this.isShownTo(owner, 'allow', []))
    );
  }

  private async isShownTo(
    { type, id }: Owner,
    decision: ReadDecision,
    claims: string[],
  ): Promise<boolean> {
    const { database, owners, resources } = this.options;
    const filter = toReadFilter(resources[type], decision, claims);
    const found = await owners[type].store.find(database.knex, { id }, filter);
    return found !== undefined;
  }

  /** People with the groups that count as them. */
  private async findPeople(refs: string[]): Promise<Map<string, string[]>> {
    const isUser = (ref: string) => ref.startsWith('user:');
    const members = await this.findMembers(refs.filter(ref => !isUser(ref)));
    const users = await this.findUsers(refs.filter(isUser));
    return new Map([...members, ...users]);
  }

  private async findUsers(refs: string[]): Promise<[string, string[]][]> {
    if (refs.length === 0) {
      return [];
    }
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: refs, fields: ['kind', 'metadata', 'relations'] },
      { credentials: await this.options.auth.getOwnServiceCredentials() },
    );
    return refs.map((ref, index) => [ref, groupsOf(items[index])]);
  }

  private async findMembers(groups: string[]): Promise<[string, string[]][]> {
    if (groups.length === 0) {
      return [];
    }
    const { items } = await this.options.catalog.queryEntities(
      {
        filter: { kind: 'User', 'relations.memberOf': groups },
        fields: ['kind', 'metadata', 'relations'],
        limit: mostMembers,
      },
      { credentials: await this.options.auth.getOwnServiceCredentials() },
    );
    return items.map(user => [stringifyEntityRef(user), groupsOf(user)]);
  }
}

function groupsOf(user: Entity | undefined): string[] {
  return (user?.relations ?? [])
    .filter(it => it.type === 'memberOf')
    .map(it => it.targetRef);
}
