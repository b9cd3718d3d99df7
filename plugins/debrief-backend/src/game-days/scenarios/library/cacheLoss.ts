import type { LibraryScenario } from '.';

export const cacheLoss: LibraryScenario = {
  id: '6f1d5c2e-6a5b-4f0e-9a53-2f5c1c7f0a01',
  title: 'The cache is empty',
  failureMode: 'cache-loss',
  hypothesis:
    'With the cache gone, customers still get what they asked for, if more slowly',
  description:
    'Flush every key, or stop the cache, at a time of usual traffic. Watch what reads past it: the database, and whoever fills the cache again, all at once.',
  forms: ['injection', 'tabletop', 'wheel'],
  abortConditions: ['The database is above 90 % of its connections'],
  restoreSteps: ['Start the cache', 'Warm it with the most wanted keys'],
  expectedAlerts: ['Hit ratio of the cache'],
  preparations: ['Whoever is on call for the database knows'],
  source: null,
};
