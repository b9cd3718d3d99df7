import { ProxiedSignInPage } from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  SignInPageBlueprint,
  type SignInPageProps,
} from '@backstage/plugin-app-react';

// The usual sign-in page asks before it lets a guest in; this one does not.
const AutomaticSignInPage = (props: SignInPageProps) => (
  <ProxiedSignInPage {...props} provider="guest" />
);

/** Lets a newcomer in without a question; app-config says as whom. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({
      params: { loader: async () => AutomaticSignInPage },
    }),
  ],
});
