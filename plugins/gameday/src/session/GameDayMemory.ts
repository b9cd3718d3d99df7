import type {
  Countermeasure,
  Drill,
  GameDay,
  Observation,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import {
  queryKeys,
  ReadMemory,
  withItem,
  withoutItem,
} from '@debrief/backstage-plugin-debrief-react';
import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Who is told what was read from the server. */
export interface GameDayReader {
  onGameDay(gameDay: GameDay): void;
  /** Somebody deleted it. */
  onGone(): void;
  onDrills(drills: Drill[]): void;
  onFindings(findings: Countermeasure[]): void;
}

/** What this browser tab has read of one game day. */
export class GameDayMemory {
  readonly #memory: ReadMemory;
  readonly #id: string;
  readonly #keys: readonly QueryKey[];

  constructor(client: QueryClient, gameDay: { id: string; number: number }) {
    this.#memory = new ReadMemory(client);
    this.#id = gameDay.id;
    this.#keys = [
      queryKeys.gameDay(gameDay.id),
      queryKeys.gameDay(String(gameDay.number)),
    ];
  }

  /** Tells what was read before, and from now on what is; until it is ended. */
  tell(reader: GameDayReader): () => void {
    const memory = this.#memory;
    return memory.tell([
      ...this.#keys.map(key =>
        memory.told(key, reader.onGameDay, reader.onGone),
      ),
      memory.told(queryKeys.drills(this.#id), reader.onDrills),
      memory.told(
        queryKeys.findingsOf(this.#id),
        ({ items }: Page<Countermeasure>) => reader.onFindings(items),
      ),
    ]);
  }

  keepGameDay = (gameDay: GameDay): void =>
    this.#memory.keep<GameDay>(this.#keys, () => gameDay);

  keepDrill = (drill: Drill): void =>
    this.#changeList<Drill>(queryKeys.drills(this.#id), all =>
      withItem(all, drill),
    );

  forgetDrill = (id: string): void =>
    this.#changeList<Drill>(queryKeys.drills(this.#id), all =>
      withoutItem(all, id),
    );

  keepObservation = (observation: Observation): void =>
    this.#changeList<Observation>(queryKeys.observations(this.#id), all =>
      withItem(all, observation).sort(
        (one, other) => Date.parse(one.at) - Date.parse(other.at),
      ),
    );

  keepFinding = (finding: Countermeasure): void =>
    this.#changeFindings(items => withItem(items, finding));

  forgetFinding = (id: string): void =>
    this.#changeFindings(items => withoutItem(items, id));

  #changeList<T>(key: QueryKey, change: (all: T[]) => T[]): void {
    this.#memory.keep<T[]>([key], all => all && change(all));
  }

  #changeFindings(change: (items: Countermeasure[]) => Countermeasure[]): void {
    this.#memory.keep<Page<Countermeasure>>(
      [queryKeys.findingsOf(this.#id)],
      page => page && { ...page, items: change(page.items) },
    );
  }
}
