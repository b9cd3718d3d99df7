import {
  Countermeasure,
  Debrief,
  debriefEndpoints,
  timelineEndpoints,
  TimelineEntry,
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
  RowAutosaves,
  SaveGroup,
  toCountermeasureCopy,
  writeOutcome,
} from '@debrief/backstage-plugin-debrief-react';
import {
  debriefFieldAt,
  DebriefFields,
  debriefModel,
  parseDebriefFields,
  toDebriefCopy,
  toDebriefPatch,
} from '../model/debriefFields';
import {
  blankTimelineFields,
  parseTimelineFields,
  timelineFieldAt,
  TimelineFields,
  timelineModel,
  toTimelineCopy,
  toTimelineInput,
  toTimelinePatch,
} from '../model/timelineFields';
import { DebriefMemory, DebriefReader } from './DebriefMemory';

export interface EditorSessionOptions {
  api: DebriefApi;
  debrief: Debrief;
  userEntityRef: string;
  storage: Storage;
  /** Keeps what the server answered, for other pages. */
  memory: DebriefMemory;
}

/**
 * One person writing one debrief: the debrief, its timeline entries and its
 * countermeasures, each saved as a resource of its own.
 */
export class EditorSession implements DebriefReader {
  /** What this browser keeps until the server has it. */
  readonly drafts: DraftStore;
  readonly debrief: Autosave<DebriefFields>;
  readonly timeline: RowAutosaves<TimelineFields>;
  readonly countermeasures: RowAutosaves<CountermeasureFields>;
  readonly #parts: SaveGroup;

  constructor(options: EditorSessionOptions) {
    this.drafts = new DraftStore(options.storage, {
      userEntityRef: options.userEntityRef,
      about: options.debrief.id,
    });
    this.debrief = debriefAutosave(options, this.drafts);
    this.timeline = timelineAutosaves(options, this.drafts);
    this.countermeasures = countermeasureAutosaves({
      api: options.api,
      source: { type: 'debrief', id: options.debrief.id },
      drafts: this.drafts,
      keep: it => options.memory.keepCountermeasure(it),
      forget: id => options.memory.forgetCountermeasure(id),
    });
    this.#parts = new SaveGroup([
      this.debrief,
      this.timeline,
      this.countermeasures,
    ]);
  }

  start(): void {
    this.#parts.start();
  }

  close(): void {
    this.#parts.close();
  }

  onDebrief = (debrief: Debrief): void =>
    this.debrief.refresh(toDebriefCopy(debrief));

  onGone = (): void => this.debrief.markGone();

  onTimeline = (entries: TimelineEntry[]): void =>
    this.timeline.sync(entries.map(toTimelineCopy));

  onCountermeasures = (countermeasures: Countermeasure[]): void =>
    this.countermeasures.sync(countermeasures.map(toCountermeasureCopy));

  retry = (): void => this.#parts.retry();

  /** Sends what can be sent; whether the server has everything then. */
  async settle(): Promise<boolean> {
    await this.#parts.settle();
    const states = [
      this.debrief.getState(),
      ...this.timeline.getRows().map(it => it.autosave.getState()),
      ...this.countermeasures.getRows().map(it => it.autosave.getState()),
    ];
    return states.every(it => it.pending.size === 0);
  }
}

function debriefAutosave(
  { api, debrief, memory }: EditorSessionOptions,
  drafts: DraftStore,
): Autosave<DebriefFields> {
  return new Autosave({
    model: debriefModel,
    start: openState(toDebriefCopy(debrief), debriefModel.paths),
    parse: parseDebriefFields,
    fieldAt: debriefFieldAt,
    drafts,
    slotOf: () => 'debrief',
    write: async ({ identity, fields, paths }) => {
      const outcome = await writeOutcome(api, debriefEndpoints.update, {
        id: debrief.id,
        version: identity?.version ?? 0,
        patch: toDebriefPatch(fields, paths),
      });
      return keepAndCopy(outcome, it => memory.keepDebrief(it), toDebriefCopy);
    },
  });
}

function timelineAutosaves(
  { api, debrief, memory }: EditorSessionOptions,
  drafts: DraftStore,
): RowAutosaves<TimelineFields> {
  const { id } = debrief;
  const keep = (entry: TimelineEntry) => memory.keepEntry(entry);
  return new RowAutosaves({
    model: timelineModel,
    parse: parseTimelineFields,
    fieldAt: timelineFieldAt,
    blank: blankTimelineFields,
    drafts,
    slot: 'timeline',
    write: async ({ identity, fields, paths, idempotencyKey }) => {
      const outcome = identity
        ? await writeOutcome(api, timelineEndpoints.update, {
            id,
            entryId: identity.id,
            version: identity.version,
            patch: toTimelinePatch(fields, paths),
          })
        : await writeOutcome(api, timelineEndpoints.add, {
            id,
            body: toTimelineInput(fields),
            idempotencyKey,
          });
      return keepAndCopy(outcome, keep, toTimelineCopy);
    },
    destroy: async identity => {
      const outcome = await writeOutcome(api, timelineEndpoints.delete, {
        id,
        entryId: identity.id,
        version: identity.version,
      });
      return keepAndCopyCurrent(outcome, keep, toTimelineCopy);
    },
    onRemoved: removed => memory.forgetEntry(removed),
  });
}
