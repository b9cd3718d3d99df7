import {
  AuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Database } from '../database';
import { GuardedResource, OwnerType, ReadDecisions } from '../permissions';
import type { Owner } from '../records';
import { Viewer, Visibility } from './Visibility';

const mostMembers = 500;

/** Whom something is told, and how much of it. */
export interface Audience {
  /** People who may read it. */
  readers: string[];
  /**
   * People who may know that it is there, and nothing of what it says: what the
   * policy says to them is not known, or was said long ago.
   */
  strangers: string[];
}

/** Those who hear of something that they have open. */
export type Hearers = 'everyone' | string[];

interface Recipient extends Viewer {
  isStranger: boolean;
}

/**
 * Works out who may be told of something: what they may see is asked again when
 * they are told, so that nobody hears of what was restricted in between.
 */
export class Recipients {
  private readonly visibility: Visibility;
  private readonly lastVisibility: Visibility;

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      config: RootConfigService;
      database: Database;
      decisions: ReadDecisions;
      logger: LoggerService;
      resources: Record<OwnerType, GuardedResource>;
    },
  ) {
    this.visibility = new Visibility({ ...options, evenDeleted: false });
    this.lastVisibility = new Visibility({ ...options, evenDeleted: true });
  }

  /**
   * Whom to tell of something now, among users and groups.
   *
   * @param refs - entity refs of users and groups; of a group, its members
   */
  async findAudience(owner: Owner, refs: string[]): Promise<Audience> {
    const people = await this.findPeople([...new Set(refs)]);
    const told = await this.visibility.findViewers(
      owner,
      await this.recall(owner.type, people),
    );
    const refsOf = (recipients: Recipient[]) =>
      recipients.map(it => it.userRef);
    return {
      readers: refsOf(told.filter(it => !it.isStranger)),
      strangers: refsOf(told.filter(it => it.isStranger)),
    };
  }

  /** Who hears that something has changed: everyone, or nobody. */
  async findHearers(owner: Owner): Promise<Hearers> {
    const isForEveryone =
      (await this.isPolicyOpen()) && (await this.visibility.isOpen(owner));
    return isForEveryone ? 'everyone' : [];
  }

  /** Who hears that something was deleted: all who could see it until then. */
  async findHearersOfEnd(owner: Owner): Promise<Hearers> {
    if (
      (await this.isPolicyOpen()) &&
      (await this.lastVisibility.isOpen(owner))
    ) {
      return 'everyone';
    }
    // Whoever has it open has called lately.
    const callers = await this.options.decisions.findFresh();
    const viewers = callers.map(({ claims, decisions }) => ({
      userRef: claims[0],
      claims,
      decision: decisions[owner.type] ?? 'deny',
    }));
    const seeing = await this.lastVisibility.findViewers(owner, viewers);
    return seeing.map(it => it.userRef);
  }

  /** People as what the policy said to them makes them. */
  private async recall(
    type: OwnerType,
    people: Map<string, string[]>,
  ): Promise<Recipient[]> {
    const { decisions } = this.options;
    const recalled = await decisions.findAll([...people.keys()]);
    // Nobody can ask the policy about somebody who never called.
    const otherwise = (await this.isPolicyOpen()) ? 'allow' : 'deny';
    return [...people].map(([userRef, groups]) => {
      const last = recalled.get(userRef);
      const viewer = { userRef, claims: [userRef, ...groups] };
      return this.isPolicyOff()
        ? { ...viewer, decision: 'allow', isStranger: false }
        : {
            ...viewer,
            decision: last?.decisions[type] ?? otherwise,
            isStranger: !last?.isFresh,
          };
    });
  }

  /** Whether the policy said nothing but yes to those who called. */
  private async isPolicyOpen(): Promise<boolean> {
    return (
      this.isPolicyOff() || !(await this.options.decisions.wasAnyoneRefused())
    );
  }

  /** Whether the portal asks no policy: then everyone may do everything. */
  private isPolicyOff(): boolean {
    return !this.options.config.getOptionalBoolean('permission.enabled');
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
    const { auth, catalog, logger } = this.options;
    const { items, totalItems } = await catalog.queryEntities(
      {
        filter: { kind: 'User', 'relations.memberOf': groups },
        fields: ['kind', 'metadata', 'relations'],
        limit: mostMembers,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    if (totalItems > items.length) {
      logger.warn(
        `${groups.join(', ')} have ${totalItems} members; only ${
          items.length
        } of them are told`,
      );
    }
    return items.map(user => [stringifyEntityRef(user), groupsOf(user)]);
  }
}

function groupsOf(user: Entity | undefined): string[] {
  return (user?.relations ?? [])
    .filter(it => it.type === 'memberOf')
    .map(it => it.targetRef);
}
