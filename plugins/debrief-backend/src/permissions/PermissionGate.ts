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
  ConditionTransformer,
  createConditionTransformer,
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  debriefReadPermission,
  RESOURCE_TYPE_DEBRIEF,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefCondition,
  DebriefResource,
  debriefPermissionRules,
} from '@debrief/backstage-plugin-debrief-node';
import { Access, ActionDecision } from './Access';
import { ReadFilter } from './ReadFilter';

type DebriefPermission = ResourcePermission<typeof RESOURCE_TYPE_DEBRIEF>;

/**
 * Asks the policy, once per call, and turns what it says into something that
 * a store can put into its query.
 */
export class PermissionGate {
  private readonly toConditions: ConditionTransformer<DebriefCondition>;

  constructor(
    private readonly options: {
      auth: AuthService;
      permissions: PermissionsService;
      userInfo: UserInfoService;
      ruleset: PermissionRuleset<DebriefResource, DebriefCondition>;
    },
  ) {
    this.toConditions = createConditionTransformer(options.ruleset);
  }

  /**
   * What the caller may see.
   *
   * @throws NotAllowedError, when that is nothing
   */
  async readFilter(credentials: BackstageCredentials): Promise<ReadFilter> {
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: debriefReadPermission }],
      { credentials },
    );
    return this.toReadFilter(decision, credentials);
  }

  /**
   * What the caller may see, and on which of it `permission` allows an action.
   *
   * @throws NotAllowedError, when the caller may see nothing
   */
  async access(
    credentials: BackstageCredentials,
    permission: DebriefPermission,
  ): Promise<Access> {
    const [read, action] = await this.options.permissions.authorizeConditional(
      [{ permission: debriefReadPermission }, { permission }],
      { credentials },
    );
    return {
      read: await this.toReadFilter(read, credentials),
      action: this.toActionDecision(action),
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

  private async toReadFilter(
    decision: PolicyDecision,
    credentials: BackstageCredentials,
  ): Promise<ReadFilter> {
    if (decision.result === AuthorizeResult.DENY) {
      throw new NotAllowedError('You are not allowed to read debriefs');
    }
    const conditions =
      decision.result === AuthorizeResult.CONDITIONAL
        ? decision.conditions
        : null;
    return {
      guard:
        conditions && speaksAboutVisibility(conditions)
          ? null
          : { claims: await this.claimsOf(credentials) },
      conditions: conditions && this.toConditions(conditions),
    };
  }

  private toActionDecision(decision: PolicyDecision): ActionDecision {
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return {
        result: 'conditional',
        conditions: this.toConditions(decision.conditions),
      };
    }
    return {
      result: decision.result === AuthorizeResult.ALLOW ? 'allow' : 'deny',
    };
  }

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

function speaksAboutVisibility(
  criteria: PermissionCriteria<PermissionCondition>,
): boolean {
  if (isNotCriteria(criteria)) {
    return speaksAboutVisibility(criteria.not);
  }
  if (isAndCriteria(criteria)) {
    return criteria.allOf.some(speaksAboutVisibility);
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(speaksAboutVisibility);
  }
  return criteria.rule === debriefPermissionRules.hasVisibility.name;
}
