import type { LibraryScenario } from '.';

export const dependencySlow: LibraryScenario = {
  id: '6f1d5c2e-6a5b-4f0e-9a53-2f5c1c7f0a02',
  title: 'Something that we depend on is slow',
  failureMode: 'dependency-slow',
  hypothesis:
    'With two seconds more per call, customers still come to an end, and nothing piles up',
  description:
    'Delay the answers of one dependency by two seconds. Slow is worse than down: callers wait, and what waits holds connections, threads and locks.',
  forms: ['injection', 'tabletop', 'wheel'],
  abortConditions: ['Requests wait for longer than ten seconds'],
  restoreSteps: ['Take the delay away', 'See that the queues are short again'],
  expectedAlerts: ['Latency of the dependency'],
  preparations: ['The team of the dependency knows'],
  source: null,
};
