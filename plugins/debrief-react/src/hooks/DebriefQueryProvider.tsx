import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ReactNode, useState } from 'react';

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: 1, staleTime: 5_000, refetchOnWindowFocus: true },
      mutations: { retry: 0 },
    },
  });
}

let sharedClient: QueryClient | undefined;

/**
 * Keeps what was read from the debrief backend. All places of the plugins in
 * one browser tab share it, so that what is saved in one is seen in the other.
 *
 * @param props - `isolated` gives a memory of its own, for tests
 *
 * @public
 */
export function DebriefQueryProvider(props: {
  children: ReactNode;
  isolated?: boolean;
}) {
  const [client] = useState(() => {
    if (props.isolated || process.env.NODE_ENV === 'test') {
      return createQueryClient();
    }
    sharedClient ??= createQueryClient();
    return sharedClient;
  });
  return (
    <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
  );
}
