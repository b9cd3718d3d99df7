import { hashKey, QueryClient, QueryKey } from '@tanstack/react-query';
import { isNotFound } from '../../components/page/errorKind';
import { queryKeys } from '../queryKeys';

/** One thing that is read, and whom to tell of it. */
export interface Told {
  key: QueryKey;
  tell(): void;
  /** Somebody deleted it. */
  onGone?(): void;
}

/**
 * What this browser tab has read, where other pages find it.
 *
 * While something is edited, its session owns what the server answered to it:
 * each answer is kept here once, for the others, and does not come back. The
 * session is told only what was read from the server.
 */
export class ReadMemory {
  readonly #client: QueryClient;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  /** What `tell` gets when something was read under `key`. */
  told<T>(key: QueryKey, tell: (data: T) => void, onGone?: () => void): Told {
    return {
      key,
      onGone,
      tell: () => {
        const data = this.#client.getQueryData<T>(key);
        if (data !== undefined) {
          tell(data);
        }
      },
    };
  }

  /** Tells what was read before, and from now on what is; until it is ended. */
  tell(all: readonly Told[]): () => void {
    const byHash = new Map(all.map(it => [hashKey(it.key), it]));
    all.forEach(it => it.tell());
    return this.#client.getQueryCache().subscribe(event => {
      if (event.type !== 'updated') {
        return;
      }
      const told = byHash.get(event.query.queryHash);
      if (event.action.type === 'success' && !event.action.manual) {
        told?.tell();
      } else if (
        event.action.type === 'error' &&
        isNotFound(event.action.error)
      ) {
        told?.onGone?.();
      }
    });
  }

  /** Keeps what the server answered; everything else is read again later. */
  keep<T>(
    queryKeysOfIt: readonly QueryKey[],
    change: (data: T | undefined) => T | undefined,
  ): void {
    this.#client.invalidateQueries({
      queryKey: queryKeys.all,
      refetchType: 'none',
    });
    queryKeysOfIt.forEach(queryKey => this.#put(queryKey, change));
  }

  /** What is being read may be older than what was just saved. */
  #put<T>(
    queryKey: QueryKey,
    change: (data: T | undefined) => T | undefined,
  ): void {
    const query = { queryKey, exact: true };
    const stopped = this.#client.cancelQueries(query);
    this.#client.setQueryData<T>(queryKey, change);
    if (this.#client.getQueryData(queryKey) === undefined) {
      // It was being read for the first time: once more, with what was saved.
      stopped.then(() => this.#client.refetchQueries(query));
    }
  }
}
