import type {
  Endpoint,
  EndpointArguments,
  EndpointInput,
  ReceivedOf,
} from '../api/Endpoint';

/** An endpoint, and what a test answers in its place. */
export interface Stub {
  endpoint: Endpoint;
  answer: jest.Mock;
}

/** What a test answers in place of an endpoint. */
export function stub<const E extends Endpoint>(
  endpoint: E,
  answer: (input: EndpointInput<E>) => Promise<ReceivedOf<E>>,
): Stub {
  return { endpoint, answer: jest.fn(answer) };
}

/** An API of which nothing answers but what a test says. */
export function stubApi(...stubs: Stub[]): StubbedApi {
  return new StubbedApi(stubs);
}

export class StubbedApi {
  constructor(private readonly stubs: Stub[]) {}

  async call<const E extends Endpoint>(
    endpoint: E,
    ...[input]: EndpointArguments<E>
  ): Promise<ReceivedOf<E>> {
    const stubbed = this.stubs.find(it => it.endpoint === endpoint);
    if (!stubbed) {
      throw new Error(`Nothing answers ${endpoint.method} ${endpoint.path}`);
    }
    return stubbed.answer(input ?? {});
  }
}
