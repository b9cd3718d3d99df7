import {
  DrillStamp,
  drillStamps,
} from '@debrief/backstage-plugin-debrief-common';
import { useRef, useState } from 'react';
import { useSession } from '../../session/SessionContext';
import { useWords } from '../../useWords';
import type { Console } from '../useConsole';
import { useT } from '../useT';
import type { ShownDrill } from '../withOutgoing';

/**
 * Stamps what just happened, and takes the last stamp back. A stamp that is
 * there already stays: it is taken back first.
 */
export function useStamps({ drills, isOpen }: Console) {
  const t = useT();
  const words = useWords();
  const { outbox } = useSession().session;
  const [spoken, setSpoken] = useState('');
  const last = useRef<{ drillId: string; stamp: DrillStamp }>();

  const stamp = (drill: ShownDrill, name: DrillStamp) => {
    // A key that is pressed twice would stamp the drill that comes next.
    if (name !== 'incitedAt' && !drill.incitedAt) {
      setSpoken(t('drills.notIncited', { drill: drill.title }));
    } else if (isOpen && !drill[name]) {
      const at = new Date().toISOString();
      last.current = { drillId: drill.id, stamp: name };
      outbox.add({ type: 'stamp', drillId: drill.id, stamp: name, at }, at);
      setSpoken(t('drills.stamped', { stamp: words(`stamp.${name}`) }));
    }
  };
  const takeBack = (which = last.current ?? lastStampOf(drills)) => {
    if (isOpen && which) {
      last.current = undefined;
      outbox.add({ type: 'stamp', ...which, at: null });
      setSpoken(
        t('drills.takenBack', { stamp: words(`stamp.${which.stamp}`) }),
      );
    }
  };
  return { stamp, takeBack, spoken };
}

export type Stamps = ReturnType<typeof useStamps>;

/** The newest stamp of all drills. */
function lastStampOf(drills: ShownDrill[]) {
  const [newest] = drills
    .flatMap(drill =>
      drillStamps.flatMap(stamp => {
        const at = drill[stamp];
        return at ? [{ drillId: drill.id, stamp, at }] : [];
      }),
    )
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return newest && { drillId: newest.drillId, stamp: newest.stamp };
}
