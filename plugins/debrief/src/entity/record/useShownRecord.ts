import {
  LearningRecordQuery,
  learningRecordTypes,
} from '@debrief/backstage-plugin-debrief-common';
import {
  useLearningRecord,
  useSearchParams,
} from '@debrief/backstage-plugin-debrief-react';
import { useMemo } from 'react';
import {
  readFilters,
  RecordFilters,
  toQuery,
  writeFilters,
} from './recordFilters';

// Game days are told to those who ask for them.
const everything: Partial<LearningRecordQuery> = {
  type: [...learningRecordTypes],
  limit: 20,
};

/** The learning record without filters; the facts are always about all of it. */
export function useWholeRecord(entityRef: string) {
  return useLearningRecord({ entityRef, ...everything });
}

/** What the filters in the address let through. */
export function useShownRecord(entityRef: string) {
  const [parameters, setParameters] = useSearchParams();
  const filters = useMemo(() => readFilters(parameters), [parameters]);
  // Without filters it is the same query as that of the whole record.
  const query = useLearningRecord({
    entityRef,
    ...everything,
    ...toQuery(filters),
  });
  return {
    filters,
    query,
    setFilters: (next: RecordFilters) =>
      setParameters(writeFilters(parameters, next), { replace: true }),
  };
}

export type ShownRecord = ReturnType<typeof useShownRecord>;
