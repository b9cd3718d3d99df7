import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { maximumPageLimit } from '@debrief/backstage-plugin-debrief-common';
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
import type {
  DebriefApi,
  Identified,
  MergePatch,
  WriteOptions,
} from './DebriefApi';
import { StaleVersionError } from './StaleVersionError';

type QueryValue = string | number | boolean | string[] | undefined;

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  query?: { [name: string]: QueryValue };
  body?: unknown;
  /** Sent as `If-Match`. */
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/**
 * Speaks to the debrief backend over HTTP.
 *
 * @public
 */
export class DebriefClient implements DebriefApi {
  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  listDebriefs(query: Partial<DebriefListQuery> = {}): Promise<Page<Debrief>> {
    return this.#request('/debriefs', { query });
  }

  getDebrief(id: string): Promise<Debrief> {
    return this.#request(`/debriefs/${encodeURIComponent(id)}`);
  }

  createDebrief(
    input: DebriefInput,
    options: WriteOptions = {},
  ): Promise<Debrief> {
    return this.#request('/debriefs', {
      method: 'POST',
      body: input,
      ...options,
    });
  }

  updateDebrief(
    { id, version }: Identified,
    patch: MergePatch<DebriefInput>,
  ): Promise<Debrief> {
    return this.#request(`/debriefs/${id}`, {
      method: 'PATCH',
      version,
      body: patch,
    });
  }

  async deleteDebrief({ id, version }: Identified): Promise<void> {
    await this.#send(`/debriefs/${id}`, { method: 'DELETE', version });
  }

  moveDebrief(
    { id, version }: Identified,
    move: DebriefMove,
  ): Promise<Debrief> {
    return this.#request(`/debriefs/${id}/${move}`, {
      method: 'POST',
      version,
    });
  }

  listRevisions(debriefId: string): Promise<Page<Revision>> {
    return this.#request(`/debriefs/${debriefId}/revisions`, {
      query: { limit: maximumPageLimit },
    });
  }

  getRevision(
    debriefId: string,
    version: number,
  ): Promise<RevisionWithContent> {
    return this.#request(`/debriefs/${debriefId}/revisions/${version}`);
  }

  restoreRevision(debrief: Identified, version: number): Promise<Debrief> {
    return this.#request(
      `/debriefs/${debrief.id}/revisions/${version}/restore`,
      { method: 'POST', version: debrief.version },
    );
  }

  async listTimeline(debriefId: string): Promise<TimelineEntry[]> {
    const entries: TimelineEntry[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<TimelineEntry> = await this.#request(
        `/debriefs/${encodeURIComponent(debriefId)}/timeline`,
        { query: { limit: maximumPageLimit, cursor } },
      );
      entries.push(...page.items);
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    return entries;
  }

  addTimelineEntry(
    debriefId: string,
    input: TimelineEntryInput,
    options: WriteOptions = {},
  ): Promise<TimelineEntry> {
    return this.#request(`/debriefs/${debriefId}/timeline`, {
      method: 'POST',
      body: input,
      ...options,
    });
  }

  updateTimelineEntry(
    debriefId: string,
    { id, version }: Identified,
    patch: MergePatch<TimelineEntryInput>,
  ): Promise<TimelineEntry> {
    return this.#request(`/debriefs/${debriefId}/timeline/${id}`, {
      method: 'PATCH',
      version,
      body: patch,
    });
  }

  async deleteTimelineEntry(
    debriefId: string,
    { id, version }: Identified,
  ): Promise<void> {
    await this.#send(`/debriefs/${debriefId}/timeline/${id}`, {
      method: 'DELETE',
      version,
    });
  }

  listCountermeasures(
    query: Partial<CountermeasureListQuery> = {},
  ): Promise<Page<Countermeasure>> {
    return this.#request('/countermeasures', { query });
  }

  getCountermeasure(id: string): Promise<Countermeasure> {
    return this.#request(`/countermeasures/${encodeURIComponent(id)}`);
  }

  createCountermeasure(
    input: CountermeasureInput,
    options: WriteOptions = {},
  ): Promise<Countermeasure> {
    return this.#request('/countermeasures', {
      method: 'POST',
      body: input,
      ...options,
    });
  }

  updateCountermeasure(
    { id, version }: Identified,
    patch: MergePatch<CountermeasureInput>,
  ): Promise<Countermeasure> {
    return this.#request(`/countermeasures/${id}`, {
      method: 'PATCH',
      version,
      body: patch,
    });
  }

  async deleteCountermeasure({ id, version }: Identified): Promise<void> {
    await this.#send(`/countermeasures/${id}`, {
      method: 'DELETE',
      version,
    });
  }

  search(
    query: Partial<SearchQuery>,
    options: { signal?: AbortSignal } = {},
  ): Promise<SearchResponse> {
    return this.#request('/search', { query, ...options });
  }

  getLearningRecord(
    query: Partial<LearningRecordQuery> & { entityRef: string },
  ): Promise<LearningRecord> {
    return this.#request('/learning-record', { query });
  }

  importDocuments(
    request: ImportRequest,
    options: WriteOptions = {},
  ): Promise<ImportResponse> {
    return this.#request('/imports', {
      method: 'POST',
      body: request,
      ...options,
    });
  }

  async #request<T>(path: string, options: RequestOptions = {}): Promise<T> {
    const response = await this.#send(path, options);
    return await response.json();
  }

  async #send(path: string, options: RequestOptions): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('debrief');
    const response = await this.#fetchApi.fetch(
      `${baseUrl}${path}${toQueryString(options.query)}`,
      {
        method: options.method ?? 'GET',
        headers: toHeaders(options),
        body:
          options.body === undefined ? undefined : JSON.stringify(options.body),
        signal: options.signal,
      },
    );
    if (response.status === 412) {
      const { current } = await response.json();
      throw new StaleVersionError(current);
    }
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function toHeaders(options: RequestOptions): Record<string, string> {
  return {
    ...(options.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(options.version !== undefined && {
      'If-Match': `"${options.version}"`,
    }),
    ...(options.idempotencyKey && {
      'Idempotency-Key': options.idempotencyKey,
    }),
  };
}

function toQueryString(query: RequestOptions['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach(item => parameters.append(name, item));
    } else if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
