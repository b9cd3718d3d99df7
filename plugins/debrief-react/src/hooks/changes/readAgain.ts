import type { ChangeSignal } from '@debrief/backstage-plugin-debrief-common';
import { focusManager, Query, QueryClient } from '@tanstack/react-query';
import { isDebriefKey, isOfOneDebrief, queryKeys } from '../queryKeys';
import { isKnown } from './isKnown';

/**
 * Reads again what changes may have touched, as far as a page shows it; the
 * rest when a page does. A page that nobody looks at waits until somebody does.
 */
export async function readAgain(
  client: QueryClient,
  signals: ChangeSignal[],
): Promise<void> {
  const news = signals.filter(it => !isKnown(client, it));
  const owners = new Set(news.map(it => it.owner.id));
  await client.invalidateQueries({
    queryKey: queryKeys.all,
    refetchType: focusManager.isFocused() ? 'active' : 'none',
    predicate: query =>
      !isOfOneDebrief(query.queryKey) || isAbout(query, owners),
  });
}

/** Whether it was read of one of these; a debrief may go by its number. */
function isAbout({ queryKey, state }: Query, ids: ReadonlySet<string>) {
  const id = isDebriefKey(queryKey) ? idOf(state.data) : undefined;
  return ids.has(id ?? String(queryKey[2]));
}

function idOf(debrief: unknown): string | undefined {
  return debrief instanceof Object && 'id' in debrief
    ? String(debrief.id)
    : undefined;
}
