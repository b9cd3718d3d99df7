import { setImmediate } from 'node:timers/promises';

const longestMilliseconds = 10;

let since = performance.now();

/**
 * Lets other requests have their turn, once this process was kept from them
 * for a while. SQLite answers within the same turn, so that a long transaction
 * would otherwise stop for nobody.
 */
export async function giveWay(): Promise<void> {
  if (performance.now() - since > longestMilliseconds) {
    await setImmediate();
    since = performance.now();
  }
}
