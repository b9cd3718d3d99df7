import {
  Countermeasure,
  countermeasureInputSchema,
  Debrief,
  debriefInputSchema,
  defaultDebriefSettings,
  mergePatch,
  strengthOf,
  targetsOf,
  TimelineEntry,
  timelineEntryInputSchema,
  timingsOf,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  CountermeasureInput,
  DebriefInput,
  JsonValue,
  TimelineEntryInput,
} from '@debrief/backstage-plugin-debrief-common';
import type { z } from 'zod';

export const debriefId = '6c0f0a9e-5d4c-4a44-8f6b-0f5f6d3b1a58';

export interface SeenRequest {
  method: string;
  path: string;
  body: unknown;
  ifMatch: string | null;
  idempotencyKey: string | null;
}

const now = '2026-05-28T10:00:00Z';

/**
 * A debrief backend in memory that speaks HTTP as the real one does: versions
 * in `If-Match`, 412 with what is current, 400 that names the fields.
 */
export class FakeBackend {
  debrief: Debrief;
  timeline: TimelineEntry[] = [];
  countermeasures: Countermeasure[] = [];
  /** Every change that was asked for, in order. */
  readonly changes: SeenRequest[] = [];
  isOffline = false;
  /** Does not know any more who asks. */
  isSignedOut = false;
  /** Does not show the debrief. */
  isHidden = false;
  /** How many items of a list come at once. */
  pageLimit = 100;
  /** Takes a change, and the answer gets lost on the way. */
  losesNextAnswer = false;
  /** Lists of countermeasures are not answered before. */
  countermeasuresAreThere: Promise<void> = Promise.resolve();
  /** Refuses a change, with the fields that are wrong. */
  refusal: { path: string; message: string }[] | null = null;
  readonly #answers = new Map<string, Response>();

  constructor(input: Partial<DebriefInput> = {}) {
    this.debrief = this.#completeDebrief(
      debriefInputSchema.parse({
        title: 'Checkout answered 503',
        entities: [{ entityRef: 'component:default/checkout', role: 'origin' }],
        ...input,
      }),
      { version: 1, by: 'user:default/ana' },
    );
  }

  /** What somebody else does meanwhile. */
  changeAs(by: string, patch: JsonValue): void {
    this.debrief = this.#patchDebrief(patch, by);
  }

  addEntry(input: TimelineEntryInput): TimelineEntry {
    const entry: TimelineEntry = {
      ...timelineEntryInputSchema.parse(input),
      id: uuid(100 + this.timeline.length),
      debriefId,
      version: 1,
      createdAt: now,
      createdBy: 'user:default/ana',
      updatedAt: now,
      updatedBy: 'user:default/ana',
    };
    this.timeline = [...this.timeline, entry];
    return entry;
  }

  changeEntryAs(by: string, id: string, text: string): void {
    this.timeline = this.timeline.map(it =>
      it.id === id
        ? { ...it, text, version: it.version + 1, updatedBy: by }
        : it,
    );
  }

  addCountermeasure(
    input: Omit<CountermeasureInput, 'source'>,
  ): Countermeasure {
    const number = 242 + this.countermeasures.length;
    const countermeasure: Countermeasure = {
      ...countermeasureInputSchema.parse({
        ...input,
        source: { type: 'debrief', id: debriefId },
      }),
      id: uuid(number),
      number,
      version: 1,
      source: { type: 'debrief', id: debriefId, number: 158, title: 'Source' },
      entities: [],
      strength: strengthOf(input.mechanism ?? null),
      overdue: false,
      verification: null,
      stateChangedAt: now,
      createdAt: now,
      createdBy: 'user:default/ana',
      updatedAt: now,
      updatedBy: 'user:default/ana',
    };
    this.countermeasures = [...this.countermeasures, countermeasure];
    return countermeasure;
  }

  readonly fetch = async (
    input: RequestInfo | URL,
    init?: RequestInit,
  ): Promise<Response> => {
    if (this.isOffline) {
      throw new TypeError('Failed to fetch');
    }
    if (this.isSignedOut) {
      return refuse(401, { name: 'AuthenticationError', fields: [] });
    }
    const request = new Request(input, init);
    const response = await this.#answer(request);
    if (request.method !== 'GET' && this.losesNextAnswer) {
      this.losesNextAnswer = false;
      throw new TypeError('Failed to fetch');
    }
    return response;
  };

  async #answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace(/^.*\/debrief\//, '/');
    const cursor = Number(searchParams.get('cursor'));
    if (request.method === 'GET') {
      const answer = this.#read(path, cursor);
      if (path === '/countermeasures') {
        await this.countermeasuresAreThere;
      }
      return answer;
    }
    const text = await request.text();
    const body: JsonValue = text ? JSON.parse(text) : null;
    const idempotencyKey = request.headers.get('Idempotency-Key');
    const ifMatch = request.headers.get('If-Match');
    this.changes.push({
      method: request.method,
      path,
      body,
      ifMatch,
      idempotencyKey,
    });
    if (this.refusal) {
      return refuse(400, { name: 'InputError', fields: this.refusal });
    }
    const known = idempotencyKey && this.#answers.get(idempotencyKey);
    if (known) {
      return known.clone();
    }
    const response = this.#change(request.method, path, body, ifMatch);
    if (idempotencyKey) {
      this.#answers.set(idempotencyKey, response.clone());
    }
    return response;
  }

  #read(path: string, cursor: number): Response {
    const [, first, id, part] = path.split('/');
    if (first === 'debriefs' && this.#isDebrief(id) && !this.isHidden) {
      switch (part) {
        case undefined:
          return Response.json(this.debrief);
        case 'timeline':
          return this.#pageOf(this.timeline, cursor);
        case 'revisions':
          return this.#pageOf([], cursor);
        default:
          break;
      }
    }
    if (first === 'countermeasures' && !id) {
      return this.#pageOf(this.countermeasures, cursor);
    }
    const one = this.countermeasures.find(it => it.id === id);
    return one
      ? Response.json(one)
      : refuse(404, { name: 'NotFoundError', fields: [] });
  }

  #pageOf(items: object[], start: number): Response {
    const end = start + this.pageLimit;
    return Response.json({
      items: items.slice(start, end),
      totalItems: items.length,
      pageInfo: end < items.length ? { nextCursor: String(end) } : {},
    });
  }

  #change(
    method: string,
    path: string,
    body: JsonValue,
    ifMatch: string | null,
  ): Response {
    const [, first, id, part, entryId] = path.split('/');
    if (first === 'countermeasures') {
      return this.#changeCountermeasure(method, id, body, ifMatch);
    }
    if (part === 'timeline') {
      return this.#changeEntry(method, entryId, body, ifMatch);
    }
    if (ifMatch !== `"${this.debrief.version}"`) {
      return staleTo(this.debrief);
    }
    if (part === 'publish') {
      this.debrief = {
        ...this.debrief,
        status: 'published',
        publishedAt: now,
        version: this.debrief.version + 1,
      };
      return Response.json(this.debrief);
    }
    return this.#tryTo(debriefInputSchema, this.#contentWith(body), () => {
      this.debrief = this.#patchDebrief(body, 'user:default/mock');
      return this.debrief;
    });
  }

  #changeEntry(
    method: string,
    id: string | undefined,
    body: JsonValue,
    ifMatch: string | null,
  ): Response {
    if (method === 'POST') {
      const { data } = timelineEntryInputSchema.safeParse(body);
      return data
        ? Response.json(this.addEntry(data), { status: 201 })
        : refuse(400, { name: 'InputError', fields: [] });
    }
    const entry = this.timeline.find(it => it.id === id);
    if (!entry) {
      return refuse(404, { name: 'NotFoundError', fields: [] });
    }
    if (ifMatch !== `"${entry.version}"`) {
      return staleTo(entry);
    }
    if (method === 'DELETE') {
      this.timeline = this.timeline.filter(it => it !== entry);
      return new Response(null, { status: 204 });
    }
    const { at, kind, text, author, source } = entry;
    const merged = mergePatch({ at, kind, text, author, source }, body);
    return this.#tryTo(timelineEntryInputSchema, merged, content => {
      const changed = { ...entry, ...content, version: entry.version + 1 };
      this.timeline = this.timeline.map(it => (it === entry ? changed : it));
      return changed;
    });
  }

  #changeCountermeasure(
    method: string,
    id: string | undefined,
    body: JsonValue,
    ifMatch: string | null,
  ): Response {
    if (method === 'POST') {
      if (this.debrief.status === 'closed') {
        return refuse(409, {
          name: 'ConflictError',
          fields: [{ path: '', message: 'The debrief is closed' }],
        });
      }
      const { data } = countermeasureInputSchema.safeParse(body);
      return data
        ? Response.json(this.addCountermeasure(data), { status: 201 })
        : refuse(400, { name: 'InputError', fields: [] });
    }
    const known = this.countermeasures.find(it => it.id === id);
    if (!known) {
      return refuse(404, { name: 'NotFoundError', fields: [] });
    }
    if (ifMatch !== `"${known.version}"`) {
      return staleTo(known);
    }
    const { title, description, state, reason, owner, dueDate } = known;
    const { cornerstone, mechanism } = known;
    const content = {
      source: { type: known.source.type, id: known.source.id },
      ...{ title, description, state, reason, owner, dueDate },
      ...{ cornerstone, mechanism },
    };
    const merged = mergePatch(content, body);
    return this.#tryTo(countermeasureInputSchema, merged, input => {
      const { entities, source, ...fields } = input;
      const changed: Countermeasure = {
        ...known,
        ...fields,
        strength: strengthOf(fields.mechanism),
        version: known.version + 1,
      };
      this.countermeasures = this.countermeasures.map(it =>
        it === known ? changed : it,
      );
      return changed;
    });
  }

  #tryTo<T>(
    schema: z.ZodType<T>,
    merged: JsonValue,
    change: (content: T) => object,
  ): Response {
    const { data, error } = schema.safeParse(merged);
    return error
      ? refuse(400, {
          name: 'InputError',
          fields: error.issues.map(({ path, message }) => ({
            path: path.join('.'),
            message,
          })),
        })
      : Response.json(change(data));
  }

  #isDebrief(id: string | undefined): boolean {
    return id === debriefId || id === String(this.debrief.number);
  }

  #contentWith(patch: JsonValue): JsonValue {
    const content: JsonValue = JSON.parse(
      JSON.stringify(
        Object.fromEntries(
          Object.entries({
            ...this.debrief,
            entities: this.debrief.entities.map(({ entityRef, role }) => ({
              entityRef,
              role,
            })),
          }).filter(([name]) => name in debriefInputSchema.shape),
        ),
      ),
    );
    return mergePatch(content, patch);
  }

  #patchDebrief(patch: JsonValue, by: string): Debrief {
    return this.#completeDebrief(
      debriefInputSchema.parse(this.#contentWith(patch)),
      { version: this.debrief.version + 1, by },
    );
  }

  #completeDebrief(
    content: z.output<typeof debriefInputSchema>,
    { version, by }: { version: number; by: string },
  ): Debrief {
    return {
      ...content,
      entities: content.entities.map(it => ({ ...it, title: null })),
      id: debriefId,
      number: 158,
      version,
      status: this.debrief?.status ?? 'draft',
      occurredAt: content.marks.startedAt ?? now,
      timings: timingsOf(content.marks),
      targets: targetsOf(content, defaultDebriefSettings),
      countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
      timelineCount: this.timeline?.length ?? 0,
      createdAt: now,
      createdBy: 'user:default/ana',
      updatedAt: now,
      updatedBy: by,
      publishedAt: null,
    };
  }
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function staleTo(current: object): Response {
  return Response.json(
    {
      error: { name: 'StaleEditError', message: 'It was changed meanwhile' },
      response: { statusCode: 412 },
      current,
    },
    { status: 412 },
  );
}

function refuse(
  statusCode: number,
  error: { name: string; fields: { path: string; message: string }[] },
): Response {
  const message = error.fields
    .map(field => `${field.path}: ${field.message}`)
    .join('; ');
  return Response.json(
    { error: { ...error, message }, response: { statusCode } },
    { status: statusCode },
  );
}
