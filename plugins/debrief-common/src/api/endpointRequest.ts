import type { Endpoint, EndpointArguments } from './Endpoint';

/** A call of an endpoint, as `fetch` takes it. @public */
export interface EndpointRequest {
  /** After the base of the API, with its query. */
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | Blob | undefined;
  signal: AbortSignal | undefined;
}

/**
 * The request that calls an endpoint. What is undefined is not sent; of a
 * parameter with several values each is sent.
 *
 * @public
 */
export function toRequest<const E extends Endpoint>(
  endpoint: E,
  ...args: EndpointArguments<E>
): EndpointRequest;
// The overload says what an endpoint takes; here it is one of them, any.
export function toRequest(
  endpoint: Endpoint,
  input: AnyInput = {},
): EndpointRequest {
  return {
    path: `${toPath(endpoint.path, input)}${toQueryString(input.query)}`,
    method: endpoint.method.toUpperCase(),
    headers: toHeaders(input),
    body: input.file ?? toJson(input.body ?? input.patch),
    signal: input.signal,
  };
}

interface AnyInput {
  [pathParameter: string]: unknown;
  query?: object;
  body?: unknown;
  patch?: unknown;
  file?: Blob;
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

function toPath(template: string, input: AnyInput): string {
  return template.replace(/{(\w+)}/g, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  );
}

function toQueryString(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    values
      .filter(it => it !== undefined)
      .forEach(it => parameters.append(name, String(it)));
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

function toHeaders(input: AnyInput): Record<string, string> {
  const { version, idempotencyKey } = input;
  const contentType = contentTypeOf(input);
  return {
    ...(contentType && { 'Content-Type': contentType }),
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
    ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
  };
}

function contentTypeOf({ file, body, patch }: AnyInput): string | undefined {
  if (file) {
    return file.type || 'application/octet-stream';
  }
  return (body ?? patch) === undefined ? undefined : 'application/json';
}

function toJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
