import { createApiRef } from '@backstage/core-plugin-api';
import type {
  Countermeasure,
  CountermeasureInput,
  CountermeasureListQuery,
  Debrief,
  DebriefInput,
  DebriefListQuery,
  DebriefMove,
  ImportRequest,
  ImportResponse,
  LearningRecord,
  LearningRecordQuery,
  Page,
  Revision,
  RevisionWithContent,
  SearchQuery,
  SearchResponse,
  TimelineEntry,
  TimelineEntryInput,
} from '@debrief/backstage-plugin-debrief-common';

/** What is known of a resource when it is changed. @public */
export interface Identified {
  id: string;
  /** The version that the change is based on; a stale one is refused. */
  version: number;
}

/** @public */
export interface WriteOptions {
  /** The same key and body give the same answer once more. */
  idempotencyKey?: string;
}

/** Some of the fields, null to clear one (JSON merge patch). @public */
export type MergePatch<T> = { [K in keyof T]?: T[K] | null };

/**
 * The debrief backend, as the frontends see it. Every method rejects with
 * Backstage's `ResponseError`; a stale change rejects with
 * {@link StaleVersionError}.
 *
 * @public
 */
export interface DebriefApi {
  listDebriefs(query?: Partial<DebriefListQuery>): Promise<Page<Debrief>>;
  /** @param id - the UUID or the running number */
  getDebrief(id: string): Promise<Debrief>;
  createDebrief(input: DebriefInput, options?: WriteOptions): Promise<Debrief>;
  updateDebrief(
    debrief: Identified,
    patch: MergePatch<DebriefInput>,
  ): Promise<Debrief>;
  deleteDebrief(debrief: Identified): Promise<void>;
  moveDebrief(debrief: Identified, move: DebriefMove): Promise<Debrief>;
  listRevisions(debriefId: string): Promise<Page<Revision>>;
  getRevision(debriefId: string, version: number): Promise<RevisionWithContent>;
  restoreRevision(debrief: Identified, version: number): Promise<Debrief>;

  /** The whole timeline, oldest first. */
  listTimeline(debriefId: string): Promise<TimelineEntry[]>;
  addTimelineEntry(
    debriefId: string,
    input: TimelineEntryInput,
    options?: WriteOptions,
  ): Promise<TimelineEntry>;
  updateTimelineEntry(
    debriefId: string,
    entry: Identified,
    patch: MergePatch<TimelineEntryInput>,
  ): Promise<TimelineEntry>;
  deleteTimelineEntry(debriefId: string, entry: Identified): Promise<void>;

  listCountermeasures(
    query?: Partial<CountermeasureListQuery>,
  ): Promise<Page<Countermeasure>>;
  getCountermeasure(id: string): Promise<Countermeasure>;
  createCountermeasure(
    input: CountermeasureInput,
    options?: WriteOptions,
  ): Promise<Countermeasure>;
  updateCountermeasure(
    countermeasure: Identified,
    patch: MergePatch<CountermeasureInput>,
  ): Promise<Countermeasure>;
  deleteCountermeasure(countermeasure: Identified): Promise<void>;

  search(
    query: Partial<SearchQuery>,
    options?: { signal?: AbortSignal },
  ): Promise<SearchResponse>;
  getLearningRecord(
    query: Partial<LearningRecordQuery> & { entityRef: string },
  ): Promise<LearningRecord>;

  importDocuments(
    request: ImportRequest,
    options?: WriteOptions,
  ): Promise<ImportResponse>;
}

/** @public */
export const debriefApiRef = createApiRef<DebriefApi>({
  id: 'plugin.debrief.service',
});
