import {
  Countermeasure,
  countermeasureSchema,
  Debrief,
  debriefSchema,
  TimelineEntry,
  timelineEntrySchema,
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
  toTimelinePatch,
} from '../model/timelineFields';
import { readCurrent } from './readCurrent';

export interface EditorSessionOptions {
  api: DebriefApi;
  debrief: Debrief;
  userEntityRef: string;
  storage: Storage;
  /** Told what the server has, whenever it has something new. */
  onDebrief(debrief: Debrief): void;
  onEntry(entry: TimelineEntry): void;
  onEntryRemoved(id: string): void;
  onCountermeasure(countermeasure: Countermeasure): void;
  onCountermeasureRemoved(id: string): void;
}

/**
 * One person writing one debrief: the debrief, its timeline entries and its
 * countermeasures, each saved as a resource of its own.
 */
export class EditorSession {
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
  { api, debrief, onDebrief }: EditorSessionOptions,
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
      const outcome = await writeOutcome({
        write: () =>
          api.updateDebrief(
            { id: debrief.id, version: identity?.version ?? 0 },
            toDebriefPatch(fields, paths),
          ),
        read: readCurrent(debriefSchema),
        reread: () => api.getDebrief(debrief.id),
      });
      return tellAndCopy(outcome, onDebrief, toDebriefCopy);
    },
  });
}

function timelineAutosaves(
  { api, debrief, onEntry, onEntryRemoved }: EditorSessionOptions,
  drafts: DraftStore,
): RowAutosaves<TimelineFields> {
  const reread = (id: string) => async () => {
    const entries = await api.listTimeline(debrief.id);
    const entry = entries.find(it => it.id === id);
    if (!entry) {
      throw new Error(`Timeline entry ${id} is not there`);
    }
    return entry;
  };
  const read = readCurrent(timelineEntrySchema);
  return new RowAutosaves({
    model: timelineModel,
    parse: parseTimelineFields,
    fieldAt: timelineFieldAt,
    blank: blankTimelineFields,
    drafts,
    slot: 'timeline',
    write: async ({ identity, fields, paths, idempotencyKey }) => {
      const outcome = await writeOutcome({
        write: () =>
          identity
            ? api.updateTimelineEntry(
                debrief.id,
                identity,
                toTimelinePatch(fields, paths),
              )
            : api.addTimelineEntry(debrief.id, fields, { idempotencyKey }),
        read,
        reread: reread(identity?.id ?? ''),
      });
      return tellAndCopy(outcome, onEntry, toTimelineCopy);
    },
    destroy: async identity => {
      const outcome = await writeOutcome<TimelineEntry | null>({
        write: () =>
          api.deleteTimelineEntry(debrief.id, identity).then(() => null),
        read,
        reread: reread(identity.id),
      });
      return copyOrNull(outcome, toTimelineCopy);
    },
    onRemoved: onEntryRemoved,
  });
}

function countermeasureAutosaves(
  options: EditorSessionOptions,
  drafts: DraftStore,
): RowAutosaves<CountermeasureFields> {
  const { api, debrief } = options;
  const read = readCurrent(countermeasureSchema);
  return new RowAutosaves({
    model: countermeasureModel,
    parse: parseCountermeasureFields,
    fieldAt: countermeasureFieldAt,
    blank: blankCountermeasureFields,
    drafts,
    slot: 'countermeasure',
    write: async ({ identity, fields, paths, idempotencyKey }) => {
      const outcome = await writeOutcome({
        write: () =>
          identity
            ? api.updateCountermeasure(
                identity,
                toCountermeasurePatch(fields, paths),
              )
            : api.createCountermeasure(
                { ...fields, source: { type: 'debrief', id: debrief.id } },
                { idempotencyKey },
              ),
        read,
        reread: () => api.getCountermeasure(identity?.id ?? ''),
      });
      return tellAndCopy(
        outcome,
        options.onCountermeasure,
        toCountermeasureCopy,
      );
    },
    destroy: async identity => {
      const outcome = await writeOutcome<Countermeasure | null>({
        write: () => api.deleteCountermeasure(identity).then(() => null),
        read,
        reread: () => api.getCountermeasure(identity.id),
      });
      return copyOrNull(outcome, toCountermeasureCopy);
    },
    onRemoved: options.onCountermeasureRemoved,
  });
}

function tellAndCopy<R, C>(
  outcome: WriteOutcome<R>,
  tell: (resource: R) => void,
  toCopy: (resource: R) => C,
): WriteOutcome<C> {
  switch (outcome.type) {
    case 'saved':
      tell(outcome.resource);
      return { type: 'saved', resource: toCopy(outcome.resource) };
    case 'stale':
      tell(outcome.current);
      return { type: 'stale', current: toCopy(outcome.current) };
    default:
      return outcome;
  }
}

function copyOrNull<R, F>(
  outcome: WriteOutcome<R | null>,
  toCopy: (resource: R) => ServerCopy<F>,
): WriteOutcome<ServerCopy<F> | null> {
  return tellAndCopy(
    outcome,
    () => {},
    resource => resource && toCopy(resource),
  );
}
