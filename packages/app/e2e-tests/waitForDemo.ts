import { expect, request, type FullConfig } from '@playwright/test';

/** Before all tests: the demo company and its debriefs are there. */
export default async function waitForDemo(config: FullConfig) {
  const { baseURL } = config.projects[0].use;
  const anonymous = await request.newContext({ baseURL });
  const session = await anonymous.post('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await session.json();
  const ana = await request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${backstageIdentity.token}` },
  });

  await expect
    .poll(
      async () => {
        const component = await ana.get(
          '/api/catalog/entities/by-name/component/default/checkout',
        );
        return component.ok() ? (await component.json()).relations : [];
      },
      { timeout: 90_000 },
    )
    .toContainEqual(expect.objectContaining({ type: 'dependsOn' }));
  await expect
    .poll(async () => {
      const debriefs = await ana.get('/api/debrief/debriefs?limit=1');
      return debriefs.ok() && (await debriefs.json()).totalItems;
    })
    .toBeGreaterThan(0);

  await Promise.all([anonymous.dispose(), ana.dispose()]);
}
