import type { Comment } from '../comments/comment';
import {
  Countermeasure,
  CountermeasureContent,
  strengthOf,
} from '../countermeasures/countermeasure';
import {
  isCountermeasureOpen,
  isCountermeasureOverdue,
} from '../countermeasures/lifecycle';
import {
  Debrief,
  DebriefContent,
  debriefInputSchema,
} from '../debriefs/debrief';
import { targetsOf, timingsOf } from '../debriefs/targets';
import type { Revision, RevisionWithContent } from '../revisions/revision';
import { defaultDebriefSettings } from '../settings/defaultSettings';
import type {
  TimelineEntry,
  TimelineEntryContent,
} from '../timeline/timelineEntry';
import { JsonValue, mergePatch } from '../api/mergePatch';
import { parseKnown } from '../api/parseKnown';
import { FakeGameDays } from './FakeGameDays';
import { Refusal } from './Refusal';

/** Who did something. */
export type Author = string;

type CountermeasureSource = Pick<Debrief, 'number' | 'title'> & {
  entities: { entityRef: string }[];
};

/** Everything that the fake backend has, as it answers it. */
export class FakeRecords {
  debriefs: Debrief[] = [];
  timeline: TimelineEntry[] = [];
  countermeasures: Countermeasure[] = [];
  comments: Comment[] = [];
  /** Of each debrief, the first first. */
  readonly revisions = new Map<string, RevisionWithContent[]>();
  /** Ids of debriefs that nobody sees. */
  readonly hidden = new Set<string>();
  readonly gameDays: FakeGameDays = new FakeGameDays(this);
  #ids = 0;

  /** @param now - when everything happens */
  constructor(readonly now: string) {}

  nextId(): string {
    this.#ids += 1;
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
  }

  /** By id or number, with all that is counted. */
  findDebrief(idOrNumber: string): Debrief {
    const found = this.debriefs.find(it => isCalled(it, idOrNumber));
    if (!found || this.hidden.has(found.id)) {
      throw new Refusal(404, `There is no debrief '${idOrNumber}'`);
    }
    return this.withCounts(found);
  }

  withCounts(debrief: Debrief): Debrief {
    const all = this.countermeasures.filter(it => it.source.id === debrief.id);
    const byState: Record<string, number> = {};
    for (const { state } of all) {
      byState[state] = (byState[state] ?? 0) + 1;
    }
    return {
      ...debrief,
      countermeasureCounts: {
        total: all.length,
        open: all.filter(it => isCountermeasureOpen(it.state)).length,
        overdue: all.filter(it => it.overdue).length,
        byState,
      },
      timelineCount: this.timelineOf(debrief.id).length,
    };
  }

  addDebrief(
    content: DebriefContent,
    by: Author,
    identity: { id?: string; number?: number } = {},
  ): Debrief {
    const numbers = this.debriefs.map(it => it.number);
    const debrief: Debrief = {
      ...answeredContentOf(content, this.now),
      id: identity.id ?? this.nextId(),
      number: identity.number ?? Math.max(0, ...numbers) + 1,
      version: 1,
      status: 'draft',
      countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
      timelineCount: 0,
      publishedAt: null,
      ...this.created(by),
    };
    this.debriefs.push(debrief);
    this.#writeDown(debrief, 'created', []);
    return debrief;
  }

  /** Saves a new version of a debrief. */
  changeDebrief(
    debrief: Debrief,
    change: Partial<Pick<Debrief, 'status' | 'publishedAt'>> & {
      content?: DebriefContent;
    },
    { by, action }: { by: Author; action: Revision['action'] },
  ): Debrief {
    const { content, ...fields } = change;
    const changed: Debrief = {
      ...debrief,
      ...(content && answeredContentOf(content, debrief.createdAt)),
      ...fields,
      ...this.updated(debrief, by),
    };
    this.debriefs = replaced(this.debriefs, changed);
    this.#writeDown(changed, action, [
      ...(content ? differing(contentOf(debrief), content) : []),
      ...(fields.status ? ['status'] : []),
    ]);
    return this.withCounts(changed);
  }

  /** Changes what was written of a debrief, by a JSON merge patch. */
  patchDebrief(debrief: Debrief, patch: JsonValue, by: Author): Debrief {
    const before: JsonValue = JSON.parse(JSON.stringify(contentOf(debrief)));
    const content = debriefInputSchema.parse(mergePatch(before, patch));
    return this.changeDebrief(debrief, { content }, { by, action: 'updated' });
  }

  removeDebrief({ id }: Debrief): void {
    this.debriefs = this.debriefs.filter(it => it.id !== id);
    this.timeline = this.timeline.filter(it => it.debriefId !== id);
    this.comments = this.comments.filter(it => it.debriefId !== id);
    this.countermeasures = this.countermeasures.filter(
      it => it.source.id !== id,
    );
  }

  /** From the beginning. */
  timelineOf(debriefId: string): TimelineEntry[] {
    return this.timeline
      .filter(it => it.debriefId === debriefId)
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  }

  addEntry(
    debriefId: string,
    content: TimelineEntryContent,
    by: Author,
  ): TimelineEntry {
    const entry = {
      ...content,
      id: this.nextId(),
      debriefId,
      version: 1,
      ...this.created(by),
    };
    this.timeline = [...this.timeline, entry];
    return entry;
  }

  changeEntry(
    entry: TimelineEntry,
    content: Partial<TimelineEntryContent>,
    by: Author,
  ): TimelineEntry {
    const changed = { ...entry, ...content, ...this.updated(entry, by) };
    this.timeline = replaced(this.timeline, changed);
    return changed;
  }

  addCountermeasure(
    content: CountermeasureContent,
    source: CountermeasureSource,
    by: Author,
  ): Countermeasure {
    const numbers = this.countermeasures.map(it => it.number);
    const countermeasure: Countermeasure = {
      ...this.#answeredCountermeasure(content, source),
      id: this.nextId(),
      number: Math.max(0, ...numbers) + 1,
      version: 1,
      verification: null,
      stateChangedAt: this.now,
      ...this.created(by),
    };
    this.countermeasures = [...this.countermeasures, countermeasure];
    return countermeasure;
  }

  changeCountermeasure(
    before: Countermeasure,
    content: CountermeasureContent,
    by: Author,
  ): Countermeasure {
    const source = this.findSource(before.source);
    const changed: Countermeasure = {
      ...before,
      ...this.#answeredCountermeasure(content, source),
      ...(content.state !== before.state && {
        stateChangedAt: this.now,
        verification:
          content.state === 'verified'
            ? { verdict: 'held', gameDayId: null, url: null, at: this.now, by }
            : null,
      }),
      ...this.updated(before, by),
    };
    this.countermeasures = replaced(this.countermeasures, changed);
    return changed;
  }

  /** What a countermeasure came from. */
  findSource({ type, id }: CountermeasureContent['source']) {
    return type === 'debrief' ? this.findDebrief(id) : this.gameDays.find(id);
  }

  addComment(
    debriefId: string,
    content: Pick<Comment, 'text' | 'section' | 'entryId' | 'resolved'>,
    author: Author,
  ): Comment {
    const { createdBy, ...created } = this.created(author);
    const comment = {
      ...content,
      id: this.nextId(),
      debriefId,
      version: 1,
      author: createdBy,
      ...created,
    };
    this.comments = [...this.comments, comment];
    return comment;
  }

  changeComment(
    comment: Comment,
    content: Pick<Comment, 'text' | 'section' | 'entryId' | 'resolved'>,
    by: Author,
  ): Comment {
    const changed = { ...comment, ...content, ...this.updated(comment, by) };
    this.comments = replaced(this.comments, changed);
    return changed;
  }

  #answeredCountermeasure(
    content: CountermeasureContent,
    source: CountermeasureSource,
  ) {
    const { mechanism, entities } = content;
    return {
      ...content,
      source: {
        ...content.source,
        number: source.number,
        title: source.title,
      },
      entities: (entities ?? source.entities.map(it => it.entityRef)).sort(),
      strength: strengthOf(mechanism),
      overdue: isCountermeasureOverdue(content, this.now.slice(0, 10)),
    };
  }

  #writeDown(
    debrief: Debrief,
    action: Revision['action'],
    changedFields: string[],
  ): void {
    const before = this.revisions.get(debrief.id) ?? [];
    const revision = {
      version: debrief.version,
      at: this.now,
      by: debrief.updatedBy,
      action,
      changedFields,
      content: contentOf(debrief),
    };
    this.revisions.set(debrief.id, [...before, revision]);
  }

  created(by: Author) {
    return {
      createdAt: this.now,
      createdBy: by,
      updatedAt: this.now,
      updatedBy: by,
    };
  }

  updated({ version }: { version: number }, by: Author) {
    return { version: version + 1, updatedAt: this.now, updatedBy: by };
  }
}

/** What was written of a debrief. */
export function contentOf(debrief: Debrief): DebriefContent {
  const { data, error } = parseKnown(debriefInputSchema, debrief);
  if (!data) {
    throw error;
  }
  return data;
}

function answeredContentOf(content: DebriefContent, recordedAt: string) {
  return {
    ...content,
    entities: content.entities.map(it => ({ ...it, title: null })),
    occurredAt: content.marks.startedAt ?? recordedAt,
    timings: timingsOf(content.marks),
    targets: targetsOf(content, defaultDebriefSettings),
  };
}

function differing(before: DebriefContent, after: DebriefContent): string[] {
  const fieldsBefore = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(
      ([field, value]) =>
        JSON.stringify(value) !== JSON.stringify(fieldsBefore.get(field)),
    )
    .map(([field]) => field);
}

function isCalled(
  { id, number }: { id: string; number: number },
  idOrNumber: string,
): boolean {
  return id === idOrNumber.toLowerCase() || String(number) === idOrNumber;
}

function replaced<T extends { id: string }>(items: T[], item: T): T[] {
  return items.map(it => (it.id === item.id ? item : it));
}
