import { readAnswer } from '../../api/endpointAnswer';
import { toRequest } from '../../api/endpointRequest';
import type {
  AnswerOf,
  Endpoint,
  EndpointArguments,
  ReceivedOf,
} from '../../api/Endpoint';
import { ErrorResponse, errorResponseSchema } from '../../api/errors';

/** Where an API is, and how it is asked; `fetch` says who asks. */
export interface ContractTarget {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** `http://localhost:7007/api/debrief` */
  baseUrl: string;
}

/** What is sent as it is, right or wrong. */
export interface RawRequest {
  body?: object;
  ifMatch?: string;
  idempotencyKey?: string;
}

/**
 * Calls the API as the contract wants it: whatever it answers is what its
 * endpoint says, to the letter.
 */
export class ContractClient {
  #target?: ContractTarget;

  /** Says what is asked from now on. */
  open(target: ContractTarget): void {
    this.#target = target;
  }

  /** What an endpoint answers when all is well. */
  async call<const E extends Endpoint>(
    endpoint: E,
    ...args: EndpointArguments<E>
  ): Promise<ReceivedOf<E>> {
    const response = await this.respond(endpoint, ...args);
    return readAnswer(endpoint, response);
  }

  /** The same, with its headers. */
  async respond<const E extends Endpoint>(
    endpoint: E,
    ...args: EndpointArguments<E>
  ): Promise<Response> {
    const { path, ...request } = toRequest(endpoint, ...args);
    const response = await this.#fetch(path, request);
    await expectAsSaid(endpoint, response.clone());
    return response;
  }

  /** What is said to a call that cannot be made. */
  async refuse<const E extends Endpoint>(
    status: number,
    endpoint: E,
    ...args: EndpointArguments<E>
  ): Promise<ErrorResponse> {
    const { path, ...request } = toRequest(endpoint, ...args);
    return expectRefusal(status, await this.#fetch(path, request));
  }

  /** What is said to a request that no client should make. */
  async refuseRaw(
    status: number,
    method: string,
    path: string,
    { body, ifMatch, idempotencyKey }: RawRequest = {},
  ): Promise<ErrorResponse> {
    const response = await this.#fetch(path, {
      method,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(ifMatch && { 'If-Match': ifMatch }),
        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      },
      body: body && JSON.stringify(body),
    });
    return expectRefusal(status, response);
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    if (!this.#target) {
      throw new Error('Nothing was opened yet');
    }
    return this.#target.fetch(`${this.#target.baseUrl}${path}`, init);
  }
}

/** The fields that were wrong. */
export function wrongFieldsOf({ error }: ErrorResponse): string[] {
  return (error.fields ?? []).map(it => it.path).sort();
}

/** What is there now, of a change that was stale. */
export function currentOf<E extends Endpoint>(
  endpoint: E,
  answer: ErrorResponse,
): AnswerOf<E>;
export function currentOf(
  { current, answer }: Endpoint,
  response: ErrorResponse,
): unknown {
  return (current ?? answer)?.parse(response.current);
}

async function expectAsSaid(
  endpoint: Endpoint,
  response: Response,
): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, text }).toEqual({
    status: endpoint.status,
    text: expect.any(String),
  });
  if (endpoint.answer) {
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(endpoint.answer.safeParse(JSON.parse(text)).error).toBeUndefined();
  }
}

async function expectRefusal(
  status: number,
  response: Response,
): Promise<ErrorResponse> {
  const text = await response.text();
  expect({ status: response.status, text }).toEqual({
    status,
    text: expect.any(String),
  });
  const answer = errorResponseSchema.parse(JSON.parse(text));
  expect(answer.response.statusCode).toBe(status);
  return answer;
}
