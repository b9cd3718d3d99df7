import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';

/** Lets a newcomer in without a question; app-config says as whom. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({
      params: {
        loader: () =>
          import('./AutomaticSignInPage').then(m => m.AutomaticSignInPage),
      },
    }),
  ],
});
