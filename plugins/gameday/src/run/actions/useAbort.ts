import { useSession } from '../../session/SessionContext';
import type { Console } from '../useConsole';
import { useT } from '../useT';

/** Stops at once; what the portal does not know yet is sent when it can be. */
export function useAbort({ outbox, isOpen }: Console) {
  const t = useT();
  const { session, gameDay } = useSession();
  const isOnItsWay = outbox.items.some(
    it => it.message.type === 'abort' && it.refusal === null,
  );
  const isAborted = gameDay.status === 'aborted' || isOnItsWay;
  const abort = () => {
    if (isOpen && !isAborted) {
      session.outbox.add({ type: 'abort', reason: t('abort.reason') });
    }
  };
  return { abort, isAborted };
}
