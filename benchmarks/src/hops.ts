/**
 * How many files of ours one request goes through: each in which at least one
 * function runs, told by V8's own coverage.
 *
 *     npx tsx benchmarks/src/hops.ts, at the root of the repository
 */
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import debriefPlugin from '@debrief/backstage-plugin-debrief-backend';
import { Session } from 'node:inspector/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const plugins = resolve('plugins');

const document = {
  name: 'report.md',
  content:
    '# Checkout down\n\n## Summary\n\nIt broke.\n\n## Timeline\n\n| Time | What |\n|---|---|\n| 2026-03-02 09:10 UTC | The cache went away |\n\n## Action items\n\n- Warm the cache\n',
};
const entities = [{ entityRef: 'component:default/checkout' }];

async function main() {
  const { server } = await startTestBackend({
    features: [
      debriefPlugin,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootLogger.factory({ level: 'none' }),
    ],
  });
  const send = async (
    method: string,
    path: string,
    body?: object,
    version?: number,
  ) => {
    const response = await fetch(
      `http://localhost:${server.port()}/api/debrief${path}`,
      {
        method,
        headers: {
          Authorization: 'Bearer mock-user-token',
          'Content-Type': 'application/json',
          ...(version ? { 'If-Match': `"${version}"` } : {}),
        },
        body: body && JSON.stringify(body),
      },
    );
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${await response.text()}`);
    }
    return response.json();
  };

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  const filesOf = async (request: () => Promise<unknown>) => {
    // The first time, modules are loaded and statements prepared.
    await request();
    await session.post('Profiler.startPreciseCoverage', { callCount: true });
    await session.post('Profiler.takePreciseCoverage');
    await request();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    await session.post('Profiler.stopPreciseCoverage');
    return result
      .filter(script => script.functions.some(it => it.ranges[0].count > 0))
      .flatMap(({ url }) =>
        url.startsWith('file:') ? fileURLToPath(url) : url,
      )
      .filter(file => file.startsWith(plugins) && !/index\.ts$/.test(file))
      .map(file => relative(plugins, file))
      .sort();
  };

  const { id } = await send('POST', '/debriefs', { title: 'One', entities });
  let version = 0;
  const patch = async () => {
    version += 1;
    const summary = `Cache ${version}`;
    return send('PATCH', `/debriefs/${id}`, { summary }, version);
  };
  const requests = {
    'PATCH /debriefs/{id}': patch,
    'GET /search': () => send('GET', '/search?q=cache'),
    'POST /imports': () =>
      send('POST', '/imports', {
        format: 'markdown',
        documents: [document],
        defaults: { entities },
      }),
  };
  for (const [name, request] of Object.entries(requests)) {
    const files = await filesOf(request);
    console.log(`${name}: ${files.length} files`);
    if (process.argv.includes('--list')) {
      console.log(files.map(file => `  ${file}`).join('\n'));
    }
  }
  process.exit();
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
