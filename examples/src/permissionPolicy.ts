import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  debriefDeletePermission,
  debriefUpdatePermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  createDebriefConditionalDecision,
  debriefConditions,
} from '@debrief/backstage-plugin-debrief-node';

class PortalPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    // A debrief that is published stays: drafts can be deleted.
    if (isPermission(permission, debriefDeletePermission)) {
      return createDebriefConditionalDecision(
        permission,
        debriefConditions.hasStatus({ statuses: ['draft'] }),
      );
    }
    // Those who were there edit it.
    if (isPermission(permission, debriefUpdatePermission)) {
      return createDebriefConditionalDecision(
        permission,
        debriefConditions.isInvolved({
          claims: user?.info.ownershipEntityRefs ?? [],
        }),
      );
    }
    return { result: AuthorizeResult.ALLOW };
  }
}

export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(reg) {
    reg.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(new PortalPolicy());
      },
    });
  },
});
