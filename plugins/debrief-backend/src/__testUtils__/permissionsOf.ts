import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';

/** What a policy says to a user about a permission. */
export type TestPolicy = (
  permission: Permission,
  userRef: string,
) => PolicyDecision;

const allow = { result: AuthorizeResult.ALLOW } as const;

/** The permissions service with a policy in it; services may do everything. */
export function permissionsOf(policy: TestPolicy = () => allow) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: { auth: coreServices.auth },
    factory: ({ auth }) => {
      const decide = (
        requests: { permission: Permission }[],
        credentials: BackstageCredentials,
      ) =>
        requests.map(({ permission }) =>
          auth.isPrincipal(credentials, 'user')
            ? policy(permission, credentials.principal.userEntityRef)
            : allow,
        );
      return {
        authorizeConditional: async (requests, { credentials }) =>
          decide(requests, credentials),
        authorize: async (requests, { credentials }) =>
          decide(requests, credentials).map(({ result }) => ({
            result:
              result === AuthorizeResult.ALLOW ? result : AuthorizeResult.DENY,
          })),
      };
    },
  });
}
