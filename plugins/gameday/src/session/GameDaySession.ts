import {
  Countermeasure,
  Drill,
  drillEndpoints,
  GameDay,
  gameDayEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  Autosave,
  countermeasureAutosaves,
  CountermeasureFields,
  DebriefApi,
  DraftStore,
  keepAndCopy,
  keepAndCopyCurrent,
  openState,
  Outbox,
  RowAutosaves,
  SaveGroup,
  toCountermeasureCopy,
  writeOutcome,
} from '@debrief/backstage-plugin-debrief-react';
import {
  blankDrillFields,
  drillFieldAt,
  DrillFields,
  drillModel,
  parseDrillFields,
  toDrillCopy,
  toDrillInput,
  toDrillPatch,
} from '../model/drillFields';
import {
  gameDayFieldAt,
  GameDayFields,
  gameDayModel,
  parseGameDayFields,
  toGameDayCopy,
  toGameDayPatch,
} from '../model/gameDayFields';
import type { GameDayMemory, GameDayReader } from './GameDayMemory';
import { Message, parseMessage, sendMessage } from './outgoing';

export interface GameDaySessionOptions {
  api: DebriefApi;
  gameDay: GameDay;
  userEntityRef: string;
  storage: Storage;
  /** Keeps what the server answered, for other pages. */
  memory: GameDayMemory;
}

/**
 * One person at one game day: the plan, its drills and its findings are saved
 * each as a resource of its own, and what is said while it runs is sent in its
 * order.
 */
export class GameDaySession implements GameDayReader {
  /** What this browser keeps until the server has it. */
  readonly drafts: DraftStore;
  readonly gameDay: Autosave<GameDayFields>;
  readonly drills: RowAutosaves<DrillFields>;
  readonly findings: RowAutosaves<CountermeasureFields>;
  readonly outbox: Outbox<Message>;
  readonly #parts: SaveGroup;

  constructor(options: GameDaySessionOptions) {
    const { api, memory, gameDay } = options;
    this.drafts = new DraftStore(options.storage, {
      userEntityRef: options.userEntityRef,
      about: gameDay.id,
    });
    this.gameDay = gameDayAutosave(options, this.drafts);
    this.drills = drillAutosaves(options, this.drafts);
    this.findings = countermeasureAutosaves({
      api,
      source: { type: 'game-day', id: gameDay.id },
      drafts: this.drafts,
      keep: memory.keepFinding,
      forget: memory.forgetFinding,
    });
    this.outbox = new Outbox({
      drafts: this.drafts,
      slot: 'outbox',
      parse: parseMessage,
      send: outgoing => sendMessage({ api, id: gameDay.id, memory }, outgoing),
    });
    this.#parts = new SaveGroup([
      this.gameDay,
      this.drills,
      this.findings,
      this.outbox,
    ]);
  }

  start(): void {
    this.#parts.start();
  }

  close(): void {
    this.#parts.close();
  }

  retry = (): void => this.#parts.retry();

  settle(): Promise<void> {
    return this.#parts.settle();
  }

  onGameDay = (gameDay: GameDay): void =>
    this.gameDay.refresh(toGameDayCopy(gameDay));

  onGone = (): void => this.gameDay.markGone();

  onDrills = (drills: Drill[]): void =>
    this.drills.sync(drills.map(toDrillCopy));

  onFindings = (findings: Countermeasure[]): void =>
    this.findings.sync(findings.map(toCountermeasureCopy));
}

function gameDayAutosave(
  { api, gameDay, memory }: GameDaySessionOptions,
  drafts: DraftStore,
): Autosave<GameDayFields> {
  return new Autosave({
    model: gameDayModel,
    start: openState(toGameDayCopy(gameDay), gameDayModel.paths),
    parse: parseGameDayFields,
    fieldAt: gameDayFieldAt,
    drafts,
    slotOf: () => 'game-day',
    write: async ({ identity, fields, paths }) => {
      const outcome = await writeOutcome(api, gameDayEndpoints.update, {
        id: gameDay.id,
        version: identity?.version ?? 0,
        patch: toGameDayPatch(fields, paths),
      });
      return keepAndCopy(outcome, memory.keepGameDay, toGameDayCopy);
    },
  });
}

function drillAutosaves(
  { api, gameDay, memory }: GameDaySessionOptions,
  drafts: DraftStore,
): RowAutosaves<DrillFields> {
  const { id } = gameDay;
  return new RowAutosaves({
    model: drillModel,
    parse: parseDrillFields,
    fieldAt: drillFieldAt,
    blank: blankDrillFields,
    drafts,
    slot: 'drill',
    write: async ({ identity, fields, paths, idempotencyKey }) => {
      const outcome = identity
        ? await writeOutcome(api, drillEndpoints.update, {
            id,
            drillId: identity.id,
            version: identity.version,
            patch: toDrillPatch(fields, paths),
          })
        : await writeOutcome(api, drillEndpoints.add, {
            id,
            body: toDrillInput(fields),
            idempotencyKey,
          });
      return keepAndCopy(outcome, memory.keepDrill, toDrillCopy);
    },
    destroy: async identity => {
      const outcome = await writeOutcome(api, drillEndpoints.delete, {
        id,
        drillId: identity.id,
        version: identity.version,
      });
      return keepAndCopyCurrent(outcome, memory.keepDrill, toDrillCopy);
    },
    onRemoved: memory.forgetDrill,
  });
}
