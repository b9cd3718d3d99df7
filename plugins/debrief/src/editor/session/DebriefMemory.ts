import type {
  Countermeasure,
  Debrief,
  Page,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import {
  queryKeys,
  ReadMemory,
  withItem,
  withoutItem,
} from '@debrief/backstage-plugin-debrief-react';
import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Who is told what was read from the server. */
export interface DebriefReader {
  onDebrief(debrief: Debrief): void;
  /** Somebody deleted it. */
  onGone(): void;
  onTimeline(entries: TimelineEntry[]): void;
  onCountermeasures(countermeasures: Countermeasure[]): void;
}

/** What this browser tab has read of one debrief. */
export class DebriefMemory {
  readonly #memory: ReadMemory;
  readonly #id: string;
  readonly #keys: readonly QueryKey[];

  constructor(client: QueryClient, debrief: { id: string; number: number }) {
    this.#memory = new ReadMemory(client);
    this.#id = debrief.id;
    this.#keys = [
      queryKeys.debrief(debrief.id),
      queryKeys.debrief(String(debrief.number)),
    ];
  }

  /** Tells what was read before, and from now on what is; until it is ended. */
  tell(reader: DebriefReader): () => void {
    const memory = this.#memory;
    return memory.tell([
      ...this.#keys.map(key =>
        memory.told(key, reader.onDebrief, reader.onGone),
      ),
      memory.told(queryKeys.timeline(this.#id), reader.onTimeline),
      memory.told(
        queryKeys.countermeasuresOf(this.#id),
        ({ items }: Page<Countermeasure>) => reader.onCountermeasures(items),
      ),
    ]);
  }

  keepDebrief(debrief: Debrief): void {
    this.#memory.keep<Debrief>(this.#keys, () => debrief);
  }

  keepEntry(entry: TimelineEntry): void {
    this.#changeTimeline(entries => withItem(entries, entry));
  }

  forgetEntry(id: string): void {
    this.#changeTimeline(entries => withoutItem(entries, id));
  }

  keepCountermeasure(countermeasure: Countermeasure): void {
    this.#changeCountermeasures(items => withItem(items, countermeasure));
  }

  forgetCountermeasure(id: string): void {
    this.#changeCountermeasures(items => withoutItem(items, id));
  }

  #changeTimeline(change: (entries: TimelineEntry[]) => TimelineEntry[]): void {
    this.#memory.keep<TimelineEntry[]>(
      [queryKeys.timeline(this.#id)],
      entries => entries && change(entries),
    );
  }

  #changeCountermeasures(
    change: (items: Countermeasure[]) => Countermeasure[],
  ): void {
    this.#memory.keep<Page<Countermeasure>>(
      [queryKeys.countermeasuresOf(this.#id)],
      page => page && { ...page, items: change(page.items) },
    );
  }
}
