import {
  Countermeasure,
  countermeasureEndpoints,
  Debrief,
  debriefEndpoints,
  timelineEndpoints,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import {
  Autosave,
  DebriefApi,
  DraftStore,
  openState,
  RowAutosaves,
  ServerCopy,
  WriteOutcome,
  writeOutcome,
} from '@debrief/backstage-plugin-debrief-react';
import {
  blankCountermeasureFields,
  countermeasureFieldAt,
  CountermeasureFields,
  countermeasureModel,
  parseCountermeasureFields,
  toCountermeasureCopy,
  toCountermeasureInput,
  toCountermeasurePatch,
} from '../model/countermeasureFields';
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

  constructor(options: EditorSessionOptions) {
    this.drafts = new DraftStore(options.storage, {
      userEntityRef: options.userEntityRef,
      about: options.debrief.id,
    });
    this.debrief = debriefAutosave(options, this.drafts);
    this.timeline = timelineAutosaves(options, this.drafts);
    this.countermeasures = countermeasureAutosaves(options, this.drafts);
  }

  start(): void {
    window.addEventListener('online', this.retry);
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    this.debrief.start();
    this.timeline.start();
    this.countermeasures.start();
  }

  close(): void {
    window.removeEventListener('online', this.retry);
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.debrief.close();
    this.timeline.close();
    this.countermeasures.close();
  }

  onDebrief = (debrief: Debrief): void =>
    this.debrief.refresh(toDebriefCopy(debrief));

  onGone = (): void => this.debrief.markGone();

  onTimeline = (entries: TimelineEntry[]): void =>
    this.timeline.sync(entries.map(toTimelineCopy));

  onCountermeasures = (countermeasures: Countermeasure[]): void =>
    this.countermeasures.sync(countermeasures.map(toCountermeasureCopy));

  retry = (): void => {
    this.debrief.retry();
    this.timeline.retry();
    this.countermeasures.retry();
  };

  /** Sends what can be sent; whether the server has everything then. */
  async settle(): Promise<boolean> {
    await Promise.all([
      this.debrief.settle(),
      this.timeline.settle(),
      this.countermeasures.settle(),
    ]);
    const states = [
      this.debrief.getState(),
      ...this.timeline.getRows().map(it => it.autosave.getState()),
      ...this.countermeasures.getRows().map(it => it.autosave.getState()),
    ];
    return states.every(it => it.pending.size === 0);
  }

  #onVisibilityChange = (): void => {
    if (document.visibilityState === 'hidden') {
      this.debrief.flush();
      this.timeline.flush();
      this.countermeasures.flush();
    } else {
      // One may have been away to sign in.
      this.retry();
    }
  };
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

function countermeasureAutosaves(
  { api, debrief, memory }: EditorSessionOptions,
  drafts: DraftStore,
): RowAutosaves<CountermeasureFields> {
  const keep = (it: Countermeasure) => memory.keepCountermeasure(it);
  return new RowAutosaves({
    model: countermeasureModel,
    parse: parseCountermeasureFields,
    fieldAt: countermeasureFieldAt,
    blank: { ...blankCountermeasureFields, 'source.id': debrief.id },
    drafts,
    slot: 'countermeasure',
    write: async ({ identity, fields, paths, idempotencyKey }) => {
      const outcome = identity
        ? await writeOutcome(api, countermeasureEndpoints.update, {
            ...identity,
            patch: toCountermeasurePatch(fields, paths),
          })
        : await writeOutcome(api, countermeasureEndpoints.create, {
            body: toCountermeasureInput(fields),
            idempotencyKey,
          });
      return keepAndCopy(outcome, keep, toCountermeasureCopy);
    },
    destroy: async identity => {
      const outcome = await writeOutcome(
        api,
        countermeasureEndpoints.delete,
        identity,
      );
      return keepAndCopyCurrent(outcome, keep, toCountermeasureCopy);
    },
    onRemoved: removed => memory.forgetCountermeasure(removed),
  });
}

function keepAndCopy<R, F>(
  outcome: WriteOutcome<R>,
  keep: (resource: R) => void,
  toCopy: (resource: R) => ServerCopy<F>,
): WriteOutcome<ServerCopy<F>> {
  if (outcome.type === 'saved') {
    keep(outcome.resource);
    return { type: 'saved', resource: toCopy(outcome.resource) };
  }
  return keepAndCopyCurrent(outcome, keep, toCopy);
}

function keepAndCopyCurrent<S, R, F>(
  outcome: WriteOutcome<S, R>,
  keep: (resource: R) => void,
  toCopy: (resource: R) => ServerCopy<F>,
): WriteOutcome<S, ServerCopy<F>> {
  if (outcome.type === 'stale') {
    keep(outcome.current);
    return { type: 'stale', current: toCopy(outcome.current) };
  }
  return outcome;
}
