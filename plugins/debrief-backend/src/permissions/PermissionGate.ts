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
import { GuardedResource, OwnerType } from './GuardedResource';
import { ReadDecision, ReadDecisions } from './ReadDecisions';

/** The permission that an action needs, by what it is done to. */
export type ActionPermissions = Record<OwnerType, ResourcePermission>;

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
   * @throws NotAllowedError, when that is nothing
   */
  async readable(credentials: BackstageCredentials): Promise<Readable> {
    const { debrief } = this.options.resources;
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: debrief.readPermission }],
      { credentials },
    );
    return this.toReadable({ debrief: decision }, credentials);
  }

  /**
   * What the caller may see, and on which of it an action is allowed.
   *
   * @throws NotAllowedError, when the caller may see nothing
   */
  async access(
    credentials: BackstageCredentials,
    permissions: ActionPermissions,
  ): Promise<Access> {
    const { debrief } = this.options.resources;
    const [read, action] = await this.options.permissions.authorizeConditional(
      [
        { permission: debrief.readPermission },
        { permission: permissions.debrief },
      ],
      { credentials },
    );
    return {
      readable: await this.toReadable({ debrief: read }, credentials),
      action: { debrief: toActionDecision(action, debrief) },
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

  private async toReadable(
    decisions: Record<OwnerType, PolicyDecision>,
    credentials: BackstageCredentials,
  ): Promise<Readable> {
    const claims = await this.claimsOf(credentials);
    const decision = toReadDecision(decisions.debrief);
    if (claims.length > 0) {
      await this.options.decisions.remember(claims, { debrief: decision });
    }
    if (decision === 'deny') {
      throw new NotAllowedError('You are not allowed to read debriefs');
    }
    return {
      debrief: toReadFilter(this.options.resources.debrief, decision, claims),
    };
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
    guard:
      conditions && speaksAboutVisibility(conditions, resource)
        ? null
        : { claims },
    conditions: conditions && resource.toConditions(conditions),
    isDenied: decision === 'deny',
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
