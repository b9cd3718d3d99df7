import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aWordOfItsOwn } from './portal';

const fixtures = join(
  __dirname,
  '../../../plugins/debrief-import/src/markdown/__fixtures__',
);

/** A document as somebody has it, with a word by which it is found. */
function documentOf(name: string, word: string) {
  const text = readFileSync(join(fixtures, name), 'utf8');
  return {
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(text.replace(/^# (.*)$/m, `# $1, ${word}`)),
  };
}

test('post-mortems of three templates are imported and found', async ({
  page,
}) => {
  const word = aWordOfItsOwn();
  const names = ['google-sre.md', 'pagerduty.md', 'morgue.md'];
  await page.goto('/debriefs/import');
  await page
    .locator('input[type=file][aria-label="Choose files"]')
    .setInputFiles(names.map(name => documentOf(name, word)));

  await expect(page.getByText('3 of 3 chosen')).toBeVisible();
  const sessions = page.getByRole('listitem', { name: 'google-sre.md' });
  await expect(
    sessions.getByRole('heading', { name: /^Sessions expire at once/ }),
  ).toBeVisible();
  await expect(sessions.getByText('template: Google SRE')).toBeVisible();
  await expect(
    sessions.getByRole('img', { name: /detected 9 min/ }),
  ).toBeVisible();
  await sessions.getByRole('button', { name: /timeline entr/ }).click();
  await expect(
    sessions.getByText('The rotation job replaces the cookie key.'),
  ).toBeVisible();
  await sessions.getByRole('button', { name: /in doubt/ }).click();
  await expect(sessions.getByText(/^Line \d+$/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Import 3 debriefs' }).click();
  const entities = page.getByLabel('Affected entities');
  await expect(entities).toBeFocused();
  await entities.fill('checkout');
  await page
    .getByRole('option', { name: /^checkout\b/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Import 3 debriefs' }).click();
  await expect(page.getByText('3 debriefs imported as drafts.')).toBeVisible();

  await page.getByRole('tab', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(word);
  await expect(page.getByText('3 results', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Sessions expire at once/ }).click();
  await expect(
    page.getByRole('heading', { name: /Sessions expire at once/ }),
  ).toBeVisible();
  await expect(
    page.getByText('The rotation job replaces the cookie key.'),
  ).toBeVisible();
});

test('what cannot be imported is named, and stops nothing else', async ({
  page,
}) => {
  const word = aWordOfItsOwn();
  const pagerduty = documentOf('pagerduty.md', word);
  await page.goto('/debriefs/import');
  await page
    .locator('input[type=file][aria-label="Choose files"]')
    .setInputFiles([
      pagerduty,
      { ...pagerduty, name: 'copy.md' },
      {
        name: 'slides.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.of(37),
      },
      { ...pagerduty, name: 'long.md', buffer: Buffer.alloc(3_000_000, 'a') },
      { ...documentOf('generic.md', word), name: 'without-extension' },
    ]);
  const refused = page.getByRole('alert');
  await expect(refused).toContainText('3 files were left out');
  await expect(refused).toContainText(
    'pagerduty.md: Has the same content as copy.md',
  );
  await expect(refused).toContainText('slides.pdf: Files of type .pdf');
  await expect(refused).toContainText('long.md: Larger than 1 MB');
  await expect(page.getByText('2 of 2 chosen')).toBeVisible();
});

test('one that fails is kept and can be tried again', async ({
  page,
  context,
}) => {
  const word = aWordOfItsOwn();
  await page.goto('/debriefs/import');
  await page
    .locator('input[type=file][aria-label="Choose files"]')
    .setInputFiles([
      documentOf('atlassian.md', word),
      documentOf('mybinder.md', word),
    ]);
  await page.getByLabel('Affected entities').fill('pricing');
  await page
    .getByRole('option', { name: /^pricing\b/ })
    .first()
    .click();
  await expect(page.getByText('2 of 2 chosen')).toBeVisible();

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Import 2 debriefs' }).click();
  await expect(page.getByText('2 were not imported')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again: mybinder.md' }).click();
  await expect(page.getByText('1 debrief imported as a draft.')).toBeVisible();
  await page.getByRole('button', { name: 'Try the failed ones again' }).click();
  await expect(page.getByText('2 debriefs imported as drafts.')).toBeVisible();
});

test('leaving with documents that are not imported is asked about', async ({
  page,
}) => {
  await page.goto('/debriefs/import');
  await page
    .locator('input[type=file][aria-label="Choose files"]')
    .setInputFiles([documentOf('atlassian.md', aWordOfItsOwn())]);
  await expect(page.getByText('1 of 1 chosen')).toBeVisible();

  const home = page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Catalog', exact: true });
  await home.click();
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByText('1 of 1 chosen')).toBeVisible();
  await home.click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/\/catalog/);
});
