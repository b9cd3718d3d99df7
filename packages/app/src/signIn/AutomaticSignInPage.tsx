import { Progress, ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { useGuestIsKnown } from './useGuestIsKnown';

/**
 * Signs in as the guest once there is a portal to see. `npm start` starts app
 * and backend at once: the app is often the first to be ready, and the catalog
 * the last.
 */
export const AutomaticSignInPage = (props: SignInPageProps) =>
  useGuestIsKnown() ? (
    <ProxiedSignInPage {...props} provider="guest" />
  ) : (
    <Progress />
  );
