import { BrowserContext, expect, Page, test } from '@playwright/test';
import { aWordOfItsOwn, createDraft, readDebrief, write } from './portal';

async function openEditor(page: Page, id: string) {
  await page.goto(`/debriefs/${id}/edit`);
  await expect(summaryOf(page)).toBeVisible();
  // The last of what is read when the editor opens.
  await expect(page.getByLabel('Park an idea')).toBeVisible();
}

function summaryOf(page: Page) {
  return page.getByRole('textbox', { name: 'Summary' });
}

async function expectSummary(id: string, summary: string) {
  await expect.poll(async () => (await readDebrief(id)).summary).toBe(summary);
}

/** Requests to the debrief backend fail, as with a server that went away. */
async function cutOff(context: BrowserContext): Promise<() => Promise<void>> {
  const toBackend = '**/api/debrief/**';
  await context.route(toBackend, route => route.abort('connectionrefused'));
  return () => context.unroute(toBackend);
}

test('a reload in the middle of a word loses nothing', async ({ page }) => {
  const { id } = await createDraft({ title: aWordOfItsOwn() });
  await openEditor(page, id);
  await summaryOf(page).focus();
  await page.keyboard.type('The cache was emp');
  await page.reload();

  await expect(summaryOf(page)).toHaveText('The cache was emp');
  await summaryOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('ty.');
  await expectSummary(id, 'The cache was empty.');
  await page.reload();
  await expect(summaryOf(page)).toHaveText('The cache was empty.');
});

test('a lost connection loses nothing, and what was typed is saved when it is back', async ({
  page,
  context,
}) => {
  const { id } = await createDraft({ title: aWordOfItsOwn() });
  await openEditor(page, id);

  await context.setOffline(true);
  await write(page, 'Summary', 'Typed in a tunnel.');
  await page.getByLabel('Park an idea').fill('Tunnels need a cable');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The portal does not answer')).toBeVisible();
  await expect(summaryOf(page)).toHaveText('Typed in a tunnel.');

  await context.setOffline(false);
  await expectSummary(id, 'Typed in a tunnel.');
  await expect
    .poll(async () => {
      const { countermeasureCounts } = await readDebrief(id);
      return countermeasureCounts.total;
    })
    .toBe(1);
  await expect(page.getByText('The portal does not answer')).toBeHidden();
});

test('what was typed while the server was away outlives a reload', async ({
  page,
  context,
}) => {
  const { id } = await createDraft({ title: aWordOfItsOwn() });
  await openEditor(page, id);

  const reconnect = await cutOff(context);
  await write(page, 'Summary', 'The server was restarted.');
  await expect(page.getByText('The portal does not answer')).toBeVisible();
  await reconnect();
  await page.reload();

  await expect(summaryOf(page)).toHaveText('The server was restarted.');
  await expect(
    page.getByText('What you typed before is here again'),
  ).toBeVisible();
  await expectSummary(id, 'The server was restarted.');
});

test('two people who write the same field see both texts, and one chooses', async ({
  page,
  browser,
}) => {
  const { id } = await createDraft({
    title: aWordOfItsOwn(),
    summary: 'It was slow.',
  });
  const other = await (await browser.newContext()).newPage();
  await openEditor(page, id);
  await openEditor(other, id);

  // Who hears of a change before writing has the newer text to write in.
  const connect = await cutOff(page.context());
  await write(other, 'Summary', 'It was slow because of the cache.');
  await expectSummary(id, 'It was slow because of the cache.');
  await write(page, 'Summary', 'It was down, not slow.');
  await connect();

  const conflict = page.getByRole('group', { name: /^Summary: two versions/ });
  await expect(conflict).toContainText('It was slow because of the cache.');
  await expect(conflict).toContainText('It was down, not slow.');
  await expectSummary(id, 'It was slow because of the cache.');

  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expectSummary(id, 'It was down, not slow.');
  await expect(conflict).toBeHidden();
  await other.context().close();
});

test('two people who write different fields do not meet', async ({
  page,
  browser,
}) => {
  const { id } = await createDraft({ title: aWordOfItsOwn() });
  const other = await (await browser.newContext()).newPage();
  await openEditor(page, id);
  await openEditor(other, id);

  await write(page, 'Summary', 'Written by one.');
  await write(other, 'Where we were lucky', 'Written by the other.');
  await expect
    .poll(async () => await readDebrief(id))
    .toMatchObject({
      summary: 'Written by one.',
      luck: 'Written by the other.',
    });
  await other.context().close();
});
