import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { Access, ActionDecision, Readable, ReadFilter } from './Access';
import { GuardedResource, OwnerType, ownerTypes } from './GuardedResource';
import { ReadDecision, ReadDecisions } from './ReadDecisions';

/**
 * The permission that an action needs, by what it is done to; it is not done to
 * what is left out.
 */
export type ActionPermissions = Partial<Record<OwnerType, ResourcePermission>>;

/**
 * Asks the policy, once per call, and turns what it says into something that
 * a store can put into its query.
 */
export class PermissionGate {
  constructor(
    private readonly options: {
      auth: AuthService;
      permissions: PermissionsService;
      userInfo: UserInfoService;
      resources: Record<OwnerType, GuardedResource>;
      decisions: ReadDecisions;
    },
  ) {}

  /**
   * What the caller may see.
   *
   * @param about - what the call is about; left out: anything that can be seen
   * @throws NotAllowedError, when of that the caller may see nothing
   */
  async readable(
    credentials: BackstageCredentials,
    about: readonly OwnerType[] = ownerTypes,
  ): Promise<Readable> {
    const decisions = await this.options.permissions.authorizeConditional(
      this.readRequests(),
      { credentials },
    );
    return this.toReadable(decisions, credentials, about);
  }

  /**
   * What the caller may see, and on which of it an action is allowed.
   *
   * @throws NotAllowedError, when the caller may see nothing that it is done to
   */
  async access(
    credentials: BackstageCredentials,
    permissions: ActionPermissions,
  ): Promise<Access> {
    const { resources } = this.options;
    const acted = ownerTypes.flatMap(type => {
      const permission = permissions[type];
      return permission ? [{ type, permission }] : [];
    });
    const decisions = await this.options.permissions.authorizeConditional(
      [
        ...this.readRequests(),
        ...acted.map(({ permission }) => ({ permission })),
      ],
      { credentials },
    );
    const actions = decisions.slice(ownerTypes.length);
    return {
      readable: await this.toReadable(
        decisions.slice(0, ownerTypes.length),
        credentials,
        acted.map(it => it.type),
      ),
      action: byOwnerType(type => {
        const index = acted.findIndex(it => it.type === type);
        return index < 0
          ? { result: 'deny' }
          : toActionDecision(actions[index], resources[type]);
      }),
    };
  }

  /**
   * @throws NotAllowedError, when the caller may not do it at all
   */
  async authorize(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<void> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`You are not allowed to ${permission.name}`);
    }
  }

  private readRequests() {
    const { resources } = this.options;
    return ownerTypes.map(type => ({
      permission: resources[type].readPermission,
    }));
  }

  /** @param read - what the policy says about reading, by owner type */
  private async toReadable(
    read: PolicyDecision[],
    credentials: BackstageCredentials,
    about: readonly OwnerType[],
  ): Promise<Readable> {
    const { decisions, resources } = this.options;
    const claims = await this.claimsOf(credentials);
    const decided = byOwnerType(type =>
      toReadDecision(read[ownerTypes.indexOf(type)]),
    );
    if (claims.length > 0) {
      await decisions.remember(claims, decided);
    }
    if (about.every(type => decided[type] === 'deny')) {
      const names = about.map(type => resources[type].plural);
      throw new NotAllowedError(
        `You are not allowed to read ${names.join(' and ')}`,
      );
    }
    return byOwnerType(type =>
      toReadFilter(resources[type], decided[type], claims),
    );
  }

  /** The user first; a service has no claims. */
  private async claimsOf(credentials: BackstageCredentials): Promise<string[]> {
    if (!this.options.auth.isPrincipal(credentials, 'user')) {
      return [];
    }
    const { ownershipEntityRefs } = await this.options.userInfo.getUserInfo(
      credentials,
    );
    return [
      ...new Set([credentials.principal.userEntityRef, ...ownershipEntityRefs]),
    ];
  }
}

/** What a policy has decided about reading, for somebody with these claims. */
export function toReadFilter(
  resource: GuardedResource,
  decision: ReadDecision,
  claims: string[],
): ReadFilter {
  const conditions =
    decision === 'allow' || decision === 'deny' ? null : decision;
  return {
    resource,
    claims,
    guard:
      conditions && speaksAboutVisibility(conditions, resource)
        ? null
        : { claims },
    conditions: conditions && resource.toConditions(conditions),
    isDenied: decision === 'deny',
  };
}

function byOwnerType<T>(valueOf: (type: OwnerType) => T): Record<OwnerType, T> {
  return {
    debrief: valueOf('debrief'),
    'game-day': valueOf('game-day'),
  };
}

function toReadDecision(decision: PolicyDecision): ReadDecision {
  if (decision.result === AuthorizeResult.CONDITIONAL) {
    return decision.conditions;
  }
  return decision.result === AuthorizeResult.ALLOW ? 'allow' : 'deny';
}

function toActionDecision(
  decision: PolicyDecision,
  resource: GuardedResource,
): ActionDecision {
  if (decision.result === AuthorizeResult.CONDITIONAL) {
    return {
      result: 'conditional',
      conditions: resource.toConditions(decision.conditions),
    };
  }
  return {
    result: decision.result === AuthorizeResult.ALLOW ? 'allow' : 'deny',
  };
}

function speaksAboutVisibility(
  criteria: PermissionCriteria<PermissionCondition>,
  resource: GuardedResource,
): boolean {
  if (isNotCriteria(criteria)) {
    return speaksAboutVisibility(criteria.not, resource);
  }
  if (isAndCriteria(criteria)) {
    return criteria.allOf.some(it => speaksAboutVisibility(it, resource));
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(it => speaksAboutVisibility(it, resource));
  }
  return criteria.rule === resource.visibilityRule;
}
