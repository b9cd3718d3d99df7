import { useDebriefSettings } from '@debrief/backstage-plugin-debrief-react';

/** What an environment is called; its id where app-config does not know it. */
export function useEnvironmentTitle(): (id: string) => string {
  const { environments } = useDebriefSettings();
  return id => environments.find(it => it.id === id)?.title ?? id;
}
