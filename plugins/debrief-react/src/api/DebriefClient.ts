import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  readAnswer,
  readCurrent,
  toRequest,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  Endpoint,
  EndpointArguments,
  ReceivedOf,
} from '@debrief/backstage-plugin-debrief-common';
import type { DebriefApi } from './DebriefApi';
import { StaleVersionError } from './StaleVersionError';

/**
 * Speaks to the debrief backend over HTTP. It knows no endpoint: each comes in
 * with the page that calls it.
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

  async call<const E extends Endpoint>(
    endpoint: E,
    ...args: EndpointArguments<E>
  ): Promise<ReceivedOf<E>> {
    const { path, ...request } = toRequest(endpoint, ...args);
    const baseUrl = await this.#discoveryApi.getBaseUrl('debrief');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, request);
    if (response.status === 412) {
      throw new StaleVersionError(
        endpoint,
        await readCurrent(endpoint, response),
      );
    }
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return readAnswer(endpoint, response);
  }
}
