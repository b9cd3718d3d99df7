import type {
  Countermeasure,
  Debrief,
  Page,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import { isNotFound, queryKeys } from '@debrief/backstage-plugin-debrief-react';
import { hashKey, QueryClient, QueryKey } from '@tanstack/react-query';

/** Who is told what was read from the server. */
export interface DebriefReader {
  onDebrief(debrief: Debrief): void;
  /** Somebody deleted it. */
  onGone(): void;
  onTimeline(entries: TimelineEntry[]): void;
  onCountermeasures(countermeasures: Countermeasure[]): void;
}

/**
 * What this browser tab has read of one debrief, where other pages find it.
 *
 * While a debrief is edited, the session owns what the server answered to it:
 * each answer is kept here once, for the others, and does not come back. The
 * session is told only what was read from the server.
 */
export class DebriefMemory {
  readonly #client: QueryClient;
  readonly #id: string;
  readonly #number: string;

  constructor(client: QueryClient, debrief: { id: string; number: number }) {
    this.#client = client;
    this.#id = debrief.id;
    this.#number = String(debrief.number);
  }

  /** Tells what was read before, and from now on what is; until it is ended. */
  tell(reader: DebriefReader): () => void {
    const id = this.#id;
    const keys = [queryKeys.debrief(id), queryKeys.debrief(this.#number)];
    const tellers = new Map([
      ...keys.map(key => this.#tellerOf(key, reader.onDebrief)),
      this.#tellerOf(queryKeys.timeline(id), reader.onTimeline),
      this.#tellerOf(
        queryKeys.countermeasuresOf(id),
        ({ items }: Page<Countermeasure>) => reader.onCountermeasures(items),
      ),
    ]);
    tellers.forEach(teller => teller());
    const hashes = keys.map(key => hashKey(key));
    return this.#client.getQueryCache().subscribe(event => {
      if (event.type !== 'updated') {
        return;
      }
      const { queryHash } = event.query;
      if (event.action.type === 'success' && !event.action.manual) {
        tellers.get(queryHash)?.();
      } else if (
        event.action.type === 'error' &&
        isNotFound(event.action.error) &&
        hashes.includes(queryHash)
      ) {
        reader.onGone();
      }
    });
  }

  keepDebrief(debrief: Debrief): void {
    this.#expireOthers();
    this.#put<Debrief>(queryKeys.debrief(this.#id), () => debrief);
    this.#put<Debrief>(queryKeys.debrief(this.#number), () => debrief);
  }

  keepEntry(entry: TimelineEntry): void {
    this.#changeTimeline(entries => withItem(entries, entry));
  }

  forgetEntry(id: string): void {
    this.#changeTimeline(entries => entries.filter(it => it.id !== id));
  }

  keepCountermeasure(countermeasure: Countermeasure): void {
    this.#changeCountermeasures(items => withItem(items, countermeasure));
  }

  forgetCountermeasure(id: string): void {
    this.#changeCountermeasures(items => items.filter(it => it.id !== id));
  }

  #tellerOf<T>(
    key: QueryKey,
    tell: (data: T) => void,
  ): [hash: string, teller: () => void] {
    const teller = () => {
      const data = this.#client.getQueryData<T>(key);
      if (data !== undefined) {
        tell(data);
      }
    };
    return [hashKey(key), teller];
  }

  #changeTimeline(change: (entries: TimelineEntry[]) => TimelineEntry[]): void {
    this.#expireOthers();
    this.#put<TimelineEntry[]>(
      queryKeys.timeline(this.#id),
      entries => entries && change(entries),
    );
  }

  #changeCountermeasures(
    change: (items: Countermeasure[]) => Countermeasure[],
  ): void {
    this.#expireOthers();
    this.#put<Page<Countermeasure>>(
      queryKeys.countermeasuresOf(this.#id),
      page => page && { ...page, items: change(page.items) },
    );
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

  /** Everything else is read again when somebody looks at it. */
  #expireOthers(): void {
    this.#client.invalidateQueries({
      queryKey: queryKeys.all,
      refetchType: 'none',
    });
  }
}

function withItem<T extends { id: string }>(items: T[], item: T): T[] {
  return items.some(it => it.id === item.id)
    ? items.map(it => (it.id === item.id ? item : it))
    : [...items, item];
}
