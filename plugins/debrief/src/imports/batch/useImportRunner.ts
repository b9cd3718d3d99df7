import { useApi } from '@backstage/core-plugin-api';
import {
  debriefApiRef,
  useRefreshDebriefs,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ImportAction, ImportBatch } from './importBatch';
import { ImportRunner } from './ImportRunner';
import { progressOf } from './progress';

/** The batch of this page, which is carried on for as long as it is open. */
export function useImportRunner(): {
  batch: ImportBatch;
  dispatch: (action: ImportAction) => void;
} {
  const api = useApi(debriefApiRef);
  const { timeZone } = useTimeZone();
  const [runner] = useState(() => new ImportRunner({ api, timeZone }));
  const batch = useSyncExternalStore(runner.subscribe, runner.getBatch);

  useEffect(() => {
    runner.resume();
    return () => runner.pause();
  }, [runner]);

  useRefreshWhenSaved(batch);
  return { batch, dispatch: runner.dispatch };
}

function useRefreshWhenSaved(batch: ImportBatch) {
  const refresh = useRefreshDebriefs();
  const { saved, beingSaved } = progressOf(batch);
  const isThrough = saved > 0 && beingSaved === 0;
  useEffect(() => {
    if (isThrough) {
      refresh();
    }
  }, [isThrough, saved, refresh]);
}
