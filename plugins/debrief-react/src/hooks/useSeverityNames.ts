import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { readSeverityNames } from '@debrief/backstage-plugin-debrief-common';
import { useMemo } from 'react';

/** What the severities of this portal are called, worst first. @public */
export function useSeverityNames() {
  const config = useApi(configApiRef);
  return useMemo(() => readSeverityNames(config), [config]);
}
