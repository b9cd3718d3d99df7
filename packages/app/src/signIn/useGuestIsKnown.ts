import { parseEntityRef } from '@backstage/catalog-model';
import {
  discoveryApiRef,
  useApi,
  type DiscoveryApi,
} from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

const millisecondsBetweenTries = 1_000;
// A catalog of one's own need not have the person that app-config names.
const triesForCatalog = 20;

/**
 * Whether the backend answers and the catalog has the person that the guest
 * is; asks until both are so.
 */
export function useGuestIsKnown(): boolean {
  const discoveryApi = useApi(discoveryApiRef);
  const [isKnown, setIsKnown] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let triesLeft = triesForCatalog;
    const ask = async () => {
      const session = await readSession(discoveryApi);
      if (session) {
        triesLeft -= 1;
      }
      const isSettled =
        session &&
        (triesLeft <= 0 || (await isInCatalog(session, discoveryApi)));
      if (isOver) {
        return;
      }
      if (isSettled) {
        setIsKnown(true);
      } else {
        timer = setTimeout(ask, millisecondsBetweenTries);
      }
    };
    ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [discoveryApi]);

  return isKnown;
}

interface Session {
  backstageIdentity: { token: string; identity: { userEntityRef: string } };
}

async function readSession(
  discoveryApi: DiscoveryApi,
): Promise<Session | undefined> {
  const baseUrl = await discoveryApi.getBaseUrl('auth');
  const response = await tryFetch(`${baseUrl}/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
    credentials: 'include',
  });
  return response?.json();
}

async function isInCatalog(
  { backstageIdentity: { token, identity } }: Session,
  discoveryApi: DiscoveryApi,
): Promise<boolean> {
  const { kind, namespace, name } = parseEntityRef(identity.userEntityRef);
  const baseUrl = await discoveryApi.getBaseUrl('catalog');
  const response = await tryFetch(
    `${baseUrl}/entities/by-name/${kind}/${namespace}/${name}`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  return response !== undefined;
}

/** The answer when it is a good one. */
async function tryFetch(
  url: string,
  init: RequestInit,
): Promise<Response | undefined> {
  try {
    const response = await fetch(url, init);
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  }
}
