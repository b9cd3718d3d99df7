import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { readDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { useMemo } from 'react';

/** Severities, factor categories and suggested tags of this portal. */
export function useDebriefSettings() {
  const config = useApi(configApiRef);
  return useMemo(() => readDebriefSettings(config), [config]);
}
