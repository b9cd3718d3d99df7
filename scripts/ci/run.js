/**
 * Runs what must hold before a change is taken, side by side, once everything
 * is installed: see `.ci/run`. A new step is a line in the list.
 */
const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const { runSteps } = require('./runSteps');

const steps = [
  { title: 'Types', run: 'npm run --silent tsc' },
  { title: 'Chromium', run: 'bash scripts/ci/installChromium.sh' },
  {
    title: 'API and SQL reports',
    run: 'npm run --silent api-reports:of-types -- --ci',
    after: ['Types'],
  },
  { title: 'Nothing unused', run: 'npm run --silent knip' },
  { title: 'Lint', run: 'npm run --silent lint' },
  { title: 'Formatting', run: 'npm run --silent prettier:check' },
  { title: 'Tests of the scripts', run: 'npm run --silent test:scripts' },
  {
    title: 'Build',
    run: 'backstage-cli repo build --all',
    after: ['Types'],
    cores: 2,
  },
  {
    title: 'Weight in a portal',
    run: 'npm run --silent bundle-size',
    after: ['Types'],
  },
  {
    title: 'Pack, and publish as a dry run',
    run: 'npm run --silent pack -- --built --publish-dry-run',
    after: ['Build'],
  },
  {
    title: 'Tests on SQLite and PostgreSQL',
    run: 'node scripts/test.js',
  },
  {
    title: 'Stock portals',
    run: 'npm run --silent test:stock -- --packed',
    after: ['Pack, and publish as a dry run', 'Chromium'],
  },
  // A portal, its database and a browser keep both cores busy: a page of the
  // second of two such steps is too slow to be waited for.
  {
    title: 'Browser tests',
    run: 'PORTAL_PORT=$(node scripts/lib/findFreePort.js) npm run --silent test:e2e',
    after: ['Build', 'Chromium'],
    cores: 2,
  },
  {
    title: 'Built portal',
    run: 'bash scripts/ci/startBuiltPortal.sh',
    after: ['Build'],
  },
];

async function main() {
  const started = Date.now();
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => interrupted.abort());
  }
  process.chdir(join(__dirname, '../..'));
  process.exitCode = await runSteps(steps, {
    cores: Math.max(2, availableParallelism()),
    print: text => process.stdout.write(text),
    signal: interrupted.signal,
  });
  if (process.exitCode === 0) {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`\nEverything holds, after ${seconds} s.`);
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
