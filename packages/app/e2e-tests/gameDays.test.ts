import { expect, Page, test } from '@playwright/test';
import { aWordOfItsOwn, ask, openDebriefsTab, publishDebrief } from './portal';

const giftCards = {
  entityRef: 'component:default/gift-cards',
  role: 'target',
};

/** A game day that runs, with one drill. */
async function startGameDay(title: string, more: object = {}) {
  const { id } = await ask('post', 'game-days', {
    data: {
      title,
      hypothesis: 'With the cards gone, customers still pay',
      entities: [giftCards],
      steadyState: [{ description: 'p95 of pay', limit: { below: 2 } }],
      ...more,
    },
  });
  await ask('post', `game-days/${id}/drills`, {
    data: { title: 'The card service is taken away' },
  });
  return ask('post', `game-days/${id}/start`);
}

async function observationsOf(
  id: string,
): Promise<{ text: string; at: string }[]> {
  const { items } = await ask('get', `game-days/${id}/observations`);
  return items;
}

function observe(page: Page, text: string) {
  const box = page.getByRole('textbox', { name: 'What do you see?' });
  return box.fill(text).then(() => box.press('Enter'));
}

test('what happened once is rehearsed: a game day is planned from its debrief', async ({
  page,
}) => {
  const word = aWordOfItsOwn();
  const { id, number } = await publishDebrief(`Cards were gone in ${word}`);
  await page.goto(`/debriefs/${id}`);
  await page.getByRole('button', { name: 'Rehearse this' }).click();

  await expect(page.getByLabel('Title')).toHaveValue(
    `Rehearse: Cards were gone in ${word}`,
  );
  await page
    .getByRole('textbox', { name: /^Hypothesis/ })
    .fill('With the card service gone, customers still pay within 2 s');
  await page.getByRole('button', { name: 'Plan it' }).click();

  await expect(page).toHaveURL(/\/game-days\/[^/]+\/edit$/);
  await expect(
    page.getByRole('heading', { name: 'Where it comes from' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: new RegExp(`#${number}`) }).first(),
  ).toBeVisible();

  await page.goto('/catalog/default/component/gift-cards/game-days');
  await expect(
    page.getByRole('link', { name: new RegExp(word) }).first(),
  ).toBeVisible();
});

test('two people run it in two browsers, one of them without a connection for a while', async ({
  page,
  browser,
}) => {
  const { id } = await startGameDay(`Cards away ${aWordOfItsOwn()}`);
  const other = await (await browser.newContext()).newPage();
  for (const it of [page, other]) {
    await it.goto(`/game-days/${id}/run`);
    await expect(
      it.getByRole('button', { name: 'Incited: Stamp now' }),
    ).toBeVisible();
  }

  await page.keyboard.press('1');
  await expect(
    other.getByRole('button', { name: /^Incited \d/ }),
  ).toBeVisible();

  await other.context().setOffline(true);
  await observe(other, 'The till shows an old price');
  await expect(
    other.getByText('The till shows an old price', { exact: true }),
  ).toBeVisible();
  await expect(other.getByText(/not sent yet/)).toBeVisible();
  const typedBy = new Date().toISOString();
  await observe(page, 'The alert fired');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await observationsOf(id)).map(it => it.text))
    .toEqual(['The alert fired']);

  await other.context().setOffline(false);
  await expect(
    page.getByText('The till shows an old price', { exact: true }),
  ).toBeVisible();
  await expect(
    other.getByText('The alert fired', { exact: true }),
  ).toBeVisible();
  await expect(other.getByText(/not sent yet/)).toBeHidden();
  const seen = await observationsOf(id);
  expect(seen.map(it => it.text)).toEqual([
    'The till shows an old price',
    'The alert fired',
  ]);
  expect(seen[0].at < typedBy).toBe(true);
  await other.context().close();
});

test('what was typed without a connection outlives a reload', async ({
  page,
}) => {
  const { id } = await startGameDay(`Cards away ${aWordOfItsOwn()}`);
  await page.goto(`/game-days/${id}/run`);
  await expect(
    page.getByRole('button', { name: 'Incited: Stamp now' }),
  ).toBeVisible();
  const toBackend = '**/api/debrief/**';
  await page.route(toBackend, route => route.abort('connectionrefused'));
  await page.keyboard.press('1');
  await observe(page, 'Nobody can reach the portal');
  await expect(page.getByText(/not sent yet/).first()).toBeVisible();
  await page.unroute(toBackend);
  await page.reload();

  await expect(
    page.getByText('Nobody can reach the portal', { exact: true }),
  ).toBeVisible();
  await expect.poll(async () => (await observationsOf(id)).length).toBe(1);
  const { items: drills } = await ask('get', `game-days/${id}/drills`);
  expect(drills[0].incitedAt).not.toBeNull();
});

test('stopping is one key held for a second, and the way back is on the screen', async ({
  page,
}) => {
  const { id } = await startGameDay(`Cards away ${aWordOfItsOwn()}`, {
    restoreSteps: ['Put the card service back'],
  });
  await page.goto(`/game-days/${id}/run`);
  await expect(
    page.getByRole('button', { name: 'Incited: Stamp now' }),
  ).toBeVisible();
  await page.keyboard.down('a');
  await expect(
    page.getByRole('region', { name: 'Aborted: restore now' }),
  ).toBeVisible();
  await page.keyboard.up('a');
  await expect(page.getByText('Put the card service back')).toBeVisible();
  await page.getByRole('button', { name: 'All is as before' }).click();
  await expect(page.getByText(/^Restored after/)).toBeVisible();
  expect(await ask('get', `game-days/${id}`)).toMatchObject({
    status: 'aborted',
    abort: { restoredAt: expect.any(String) },
  });
});

test('a finding becomes a countermeasure, is tested again, and is verified', async ({
  page,
}) => {
  const word = aWordOfItsOwn();
  const { id } = await startGameDay(`Cards away ${word}`);
  await page.goto(`/game-days/${id}/run`);
  await expect(
    page.getByRole('button', { name: 'Incited: Stamp now' }),
  ).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Complete…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'refuted' }).click();
  await dialog.getByRole('button', { name: 'Complete', exact: true }).click();

  await expect(page).toHaveURL(new RegExp(`/game-days/${id}$`));
  await page.getByRole('button', { name: 'Change them' }).click();
  await page.getByLabel('Park an idea').fill(`Cards are kept for ${word}`);
  await page.keyboard.press('Enter');
  const findings = async () =>
    (await ask('get', `countermeasures?sourceType=game-day&sourceId=${id}`))
      .items;
  await expect.poll(async () => (await findings()).length).toBe(1);
  const [finding] = await findings();
  await ask('patch', `countermeasures/${finding.id}`, {
    headers: { 'If-Match': `"${finding.version}"` },
    data: {
      state: 'done',
      owner: 'user:default/ana',
      dueDate: '2026-12-24',
    },
  });

  await page.reload();
  await page.getByRole('button', { name: 'Test that it holds' }).click();
  await expect(page.getByLabel('Title')).toHaveValue(
    `Does it hold: Cards are kept for ${word}`,
  );
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page).toHaveURL(/\/game-days\/[^/]+\/edit$/);
  const again = new URL(page.url()).pathname.split('/')[2];
  await ask('post', `game-days/${again}/drills`, {
    data: { title: 'Once more' },
  });
  await page.goto(`/game-days/${again}/run`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(
    page.getByRole('button', { name: 'Incited: Stamp now' }),
  ).toBeEnabled();
  await page.keyboard.press('1');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Complete…' }).click();
  await dialog.getByRole('radio', { name: 'held' }).click();
  await dialog.getByRole('button', { name: 'Complete', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/game-days/${again}$`));

  await expect.poll(async () => (await findings())[0].state).toBe('verified');
  await page.goto(`/game-days/${id}`);
  await expect(page.getByText('verified').first()).toBeVisible();
  await openDebriefsTab(page, 'gift-cards');
  await expect(
    page.getByRole('link', { name: new RegExp(word) }).first(),
  ).toBeVisible();
});

test('a debrief is talked through: nobody is told more than was known then', async ({
  page,
}) => {
  const word = aWordOfItsOwn();
  const { id } = await publishDebrief(`Cards were gone in ${word}`, [
    { minute: 2, text: 'A customer cannot buy a card', kind: 'observation' },
    { minute: 12, text: 'The cards alert fires', kind: 'observation' },
    { minute: 30, text: 'We restart the card service', kind: 'action' },
  ]);
  await page.goto(`/debriefs/${id}`);
  await page.getByRole('button', { name: 'Talk it through' }).click();
  await expect(
    page.getByText('2 become injects', { exact: false }),
  ).toBeVisible();
  await page
    .getByRole('button', { name: 'Save it, and open the console' })
    .click();
  await expect(page).toHaveURL(/\/game-days\/[^/]+\/run$/);
  await page.getByRole('button', { name: 'Start', exact: true }).click();

  await expect(page.getByText('A customer cannot buy a card')).toBeVisible();
  await expect(page.getByText('The cards alert fires')).toHaveCount(0);
  await expect(page.getByText('We restart the card service')).toHaveCount(0);
});
