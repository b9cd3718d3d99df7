import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { DebriefApi, debriefApiRef } from '../api';

/** Gives what the backend answers as a file to whoever asked for it. */
export function useDownload() {
  const api = useApi(debriefApiRef);
  const alertApi = useApi(alertApiRef);
  return useCallback(
    async (read: (api: DebriefApi) => Promise<Blob>, name: string) => {
      try {
        const url = URL.createObjectURL(await read(api));
        const link = document.createElement('a');
        link.href = url;
        link.download = name;
        link.click();
        URL.revokeObjectURL(url);
      } catch (error) {
        alertApi.post({ message: String(error), severity: 'error' });
      }
    },
    [api, alertApi],
  );
}
