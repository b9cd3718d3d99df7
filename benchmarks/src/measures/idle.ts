import { ServerProcess } from '../ServerProcess';

/** Asks the route that does nothing, so many times. */
export function idleOf(
  server: ServerProcess,
  requests = 1,
): () => Promise<number> {
  return async () => {
    let milliseconds = 0;
    for (let count = 0; count < requests; count++) {
      milliseconds += (await server.ask('GET', '/idle/')).milliseconds;
    }
    return milliseconds;
  };
}
