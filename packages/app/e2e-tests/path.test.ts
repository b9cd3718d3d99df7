import { expect, Page, test } from '@playwright/test';
import {
  aWordOfItsOwn,
  createDraft,
  openDebriefsTab,
  readDebrief,
  tabTo,
  write,
} from './portal';

test('a debrief is started on the page of a service, written, published and found', async ({
  page,
}) => {
  const word = aWordOfItsOwn();
  const title = `Checkout lost its prices in ${word}`;

  await openDebriefsTab(page, 'checkout');
  await page.getByRole('button', { name: 'New debrief' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What happened, in one sentence?').fill(title);
  await dialog.getByRole('button', { name: 'Save draft' }).click();

  await expect(page).toHaveURL(/\/debriefs\/[^/]+\/edit$/);
  await expect(
    page.getByRole('heading', { name: title, level: 2 }),
  ).toBeVisible();

  await write(
    page,
    'Summary',
    'For nine minutes the basket showed **no prices**.',
  );
  await write(page, 'What customers and colleagues felt', 'Nobody could pay.');
  await page.getByLabel('Started').fill('2026-03-02T10:12');
  await page.getByLabel('Detected').fill('2026-03-02T10:31');
  await page.getByLabel('Mitigated').fill('2026-03-02T10:48');
  await page.getByLabel('Resolved').fill('2026-03-02T10:50');
  await write(
    page,
    'Detection: what would have to change for us to answer yes?',
    'The alert would have to watch prices, not answers.',
  );
  await page
    .getByRole('textbox', { name: 'What happened', exact: true })
    .fill('10:31 The error rate of prices passes 40 %');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Park an idea').fill('Alert on baskets without prices');
  await page.getByRole('button', { name: 'Park', exact: true }).click();
  await expect(
    page.getByText('Parked: Alert on baskets without prices'),
  ).toBeAttached();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('It is published.').first()).toBeVisible();

  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Debriefs' })
    .click();
  await page.getByRole('searchbox').fill(word);
  await expect(page.getByText('1 result', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(word) }).click();

  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('no prices', { exact: true })).toBeVisible();
  await expect(
    page.getByText('The error rate of prices passes 40 %'),
  ).toBeVisible();
  await expect(
    page.getByText('Alert on baskets without prices').first(),
  ).toBeVisible();

  await openDebriefsTab(page, 'checkout');
  await expect(
    page.getByRole('link', { name: new RegExp(word) }).first(),
  ).toBeVisible();
});

test('one sentence on the page of a service is a record', async ({ page }) => {
  const word = aWordOfItsOwn();
  await openDebriefsTab(page, 'gift-cards');
  await page
    .getByLabel('Start a record with one sentence')
    .fill(`Prices came twice for ${word}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Saved as weak signal #\d+/)).toBeVisible();
  await page.getByRole('link', { name: 'Open the draft' }).click();
  await expect(
    page.getByRole('heading', { name: `Prices came twice for ${word}` }),
  ).toBeVisible();
  expect(await readDebrief(idOf(page))).toMatchObject({
    kind: 'weak-signal',
    status: 'draft',
    entities: [{ entityRef: 'component:default/gift-cards', role: 'origin' }],
  });
});

test('a debrief is started and written without a mouse', async ({ page }) => {
  const title = `The cursor stayed away from ${aWordOfItsOwn()}`;
  await openDebriefsTab(page, 'gift-cards');

  await tabTo(page, page.getByRole('button', { name: 'New debrief' }));
  await page.keyboard.press('Enter');
  const sentence = page.getByLabel('What happened, in one sentence?');
  await expect(sentence).toBeFocused();
  await page.keyboard.type(title);
  await tabTo(page, page.getByRole('radio', { name: 'Incident' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Near miss' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Save draft' }));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/debriefs\/[^/]+\/edit$/);
  await tabTo(page, page.getByRole('textbox', { name: 'Summary' }));
  await page.keyboard.type('Written with ten fingers.');
  const started = page.getByLabel('Started');
  await tabTo(page, started);
  await started.press('ArrowUp');
  await tabTo(
    page,
    page.getByRole('textbox', { name: 'What happened', exact: true }),
  );
  await page.keyboard.type('09:12 The keyboard is plugged in');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('group', { name: /Entry at/ })
      .or(page.getByRole('listitem', { name: /Entry at/ })),
  ).toBeVisible();

  const id = idOf(page);
  await expect
    .poll(async () => await readDebrief(id))
    .toMatchObject({
      title,
      kind: 'near-miss',
      summary: 'Written with ten fingers.',
      timelineCount: 1,
    });
});

test('a debrief that says too little is not published, and says what it needs', async ({
  page,
}) => {
  const { id } = await createDraft({
    title: `Half a sentence about ${aWordOfItsOwn()}`,
  });
  await page.goto(`/debriefs/${id}/edit`);
  await expect(
    page.getByRole('button', { name: 'Publish', exact: true }),
  ).toBeDisabled();
  await page.getByRole('button', { name: 'It needs a summary' }).click();
  await expect(page.getByRole('heading', { name: /Event$/ })).toBeFocused();
});

function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2];
}
