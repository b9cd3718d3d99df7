import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/** The user info service, with the groups of each user. */
export function userInfoOf(groups: Record<string, string[]>) {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: { auth: coreServices.auth },
    factory: ({ auth }) => ({
      getUserInfo: async credentials => {
        if (!auth.isPrincipal(credentials, 'user')) {
          throw new Error('Only users have user info');
        }
        const { userEntityRef } = credentials.principal;
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(groups[userEntityRef] ?? []),
          ],
        };
      },
    }),
  });
}
