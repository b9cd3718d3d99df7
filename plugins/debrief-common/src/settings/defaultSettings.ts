import type { DebriefSettings, Targets } from './settings';

const defaultTargets: Targets = { detect: 'PT5M', resolve: 'PT1H' };

/** What holds when app-config says nothing. @public */
export const defaultDebriefSettings: DebriefSettings = {
  targets: defaultTargets,
  severities: [
    { id: 'sev1', title: 'SEV 1', targets: defaultTargets },
    { id: 'sev2', title: 'SEV 2', targets: defaultTargets },
    { id: 'sev3', title: 'SEV 3', targets: defaultTargets },
    { id: 'sev4', title: 'SEV 4', targets: defaultTargets },
  ],
  factorCategories: [
    { id: 'configuration', title: 'Configuration' },
    { id: 'change', title: 'Change and rollout' },
    { id: 'capacity', title: 'Capacity' },
    { id: 'dependency', title: 'Dependency' },
    { id: 'code', title: 'Code' },
    { id: 'data', title: 'Data' },
    { id: 'design', title: 'Design' },
    { id: 'detection', title: 'Detection' },
    { id: 'process', title: 'Process' },
    { id: 'knowledge', title: 'Knowledge' },
    { id: 'tooling', title: 'Tooling' },
    { id: 'security', title: 'Security' },
  ],
  tags: [
    'cache',
    'certificate',
    'configuration',
    'database',
    'deployment',
    'dns',
    'network',
    'provider',
    'queue',
    'retry',
    'timeout',
    'traffic',
  ],
};
