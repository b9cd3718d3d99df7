import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ReactNode, useEffect, useState } from 'react';
import { ChangeFeed } from './changes/ChangeFeed';

/** What was read, and what keeps it fresh. */
interface Memory {
  client: QueryClient;
  changes: ChangeFeed;
}

function createMemory(): Memory {
  const client = new QueryClient({
    defaultOptions: {
      queries: { retry: 1, staleTime: 5_000, refetchOnWindowFocus: true },
      mutations: { retry: 0 },
    },
  });
  return { client, changes: new ChangeFeed(client) };
}

let sharedMemory: Memory | undefined;

/**
 * Keeps what was read from the debrief backend, and reads it again when the
 * portal signals a change. All places of the plugins in one browser tab share
 * it, so that what is saved in one is seen in the other.
 *
 * @param props - `isolated` gives a memory of its own, for tests
 */
export function DebriefQueryProvider(props: {
  children: ReactNode;
  isolated?: boolean;
}) {
  const [{ client, changes }] = useState(() => {
    if (props.isolated || process.env.NODE_ENV === 'test') {
      return createMemory();
    }
    sharedMemory ??= createMemory();
    return sharedMemory;
  });
  // A portal need not have signals.
  const signals = useApiHolder().get(signalApiRef);
  useEffect(
    () => (signals ? changes.listen(signals) : undefined),
    [signals, changes],
  );
  return (
    <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
  );
}
