const assert = require('node:assert');
const { join } = require('node:path');
const { chromium } = require('@playwright/test');
const { findChromium } = require('../lib/findChromium');
const { Guest } = require('./Guest');

const entityPage = '/catalog/default/component/example-website';
const written = 'Written in the portal of a stranger.';

/**
 * Looks in a browser at what the README promises; fails at what is not there.
 *
 * @param hasPolicy whether the portal has the policy of docs/policies.md
 */
async function lookAtPortal(address, { hasPolicy, pictures, report }) {
  const guest = await Guest.signIn(address);
  await guest.waitUntil(
    '/catalog/entities/by-name/component/default/example-website',
    () => true,
  );
  const published = await guest.publish(
    await guest.record('Checkout answered 503'),
  );
  const draft = await guest.record('Basket read empty');

  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const errors = [];
    page.on('pageerror', error => errors.push(error.stack));
    const look = async (what, see) => {
      try {
        await see();
      } finally {
        await page.screenshot({ path: join(pictures, `${what}.png`) });
      }
      report(`sees the ${what}`);
    };

    await page.goto('/');
    await page.getByRole('navigation').or(enter(page)).first().waitFor();
    if (await enter(page).isVisible()) {
      await enter(page).click();
    }

    await look('item in the sidebar', async () => {
      await page.locator('nav a[href="/debriefs"]').first().click();
      await page.waitForURL('**/debriefs**');
    });
    await look('item of game days in the sidebar', async () => {
      await page.locator('nav a[href="/game-days"]').first().click();
      await page.waitForURL('**/game-days**');
    });
    await look('page of all debriefs', async () => {
      await page.goto('/debriefs/all');
      await page.getByText(published.title).first().waitFor();
    });
    await look('card on the overview', async () => {
      await page.goto(entityPage);
      await page.getByRole('link', { name: published.title }).waitFor();
    });
    await look('item in the menu', async () => {
      await page.getByRole('button', { name: /^more/i }).first().click();
      await page.getByRole('menuitem', { name: 'New debrief' }).click();
      await page.getByRole('dialog', { name: 'New debrief' }).waitFor();
      await page.keyboard.press('Escape');
    });
    await look('tab of the entity', async () => {
      // A link in the new frontend system, a tab in the legacy one.
      await page
        .locator(`a[href="${entityPage}/debriefs"]:text-is("Debriefs")`)
        .or(page.getByRole('tab', { name: 'Debriefs' }))
        .first()
        .click();
      await page.waitForURL(`**${entityPage}/debriefs`);
      await page.getByRole('article', { name: published.title }).waitFor();
    });
    await look('tab of its game days', async () => {
      await page.goto(`${entityPage}/game-days`);
      await page.getByText('Plan a game day', { exact: true }).click();
      await page.waitForURL('**/game-days/new?**');
      await page.getByLabel('Title').waitFor();
    });
    await look('way from a debrief to its rehearsal', async () => {
      await page.goto(`/debriefs/${published.id}`);
      await page.getByText('Rehearse this', { exact: true }).click();
      await page
        .getByRole('textbox', { name: /^Hypothesis/ })
        .fill('Customers still pay');
      await page.getByRole('button', { name: 'Plan it' }).click();
      await page.waitForURL('**/game-days/*/edit');
      await page.getByText('Can it start?').waitFor();
    });
    await look('editor', async () => {
      await page.goto(`/debriefs/${draft.id}/edit`);
      const summary = page.getByRole('textbox', { name: 'Summary' });
      await summary.click();
      await summary.press('ControlOrMeta+a');
      await page.keyboard.type(written);
      await guest.waitUntil(
        `/debrief/debriefs/${draft.id}`,
        ({ summary: saved }) => saved === written,
      );
    });
    await look('result of the search', async () => {
      await guest.waitUntil(
        '/search/query?term=checkout&types[0]=debrief',
        ({ results }) => results.length > 0,
      );
      await page.goto('/search?query=checkout');
      await page.getByText('Documentation', { exact: true }).last().waitFor();
      // One of the types of result, after the item in the sidebar.
      await page.getByText('Debriefs', { exact: true }).last().click();
      await page
        .getByRole('link', { name: `#${published.number} ${published.title}` })
        .waitFor();
    });
    assert.deepStrictEqual(errors, []);
  } finally {
    await browser.close();
  }

  if (hasPolicy) {
    const { id, version } = published;
    const path = `/debrief/debriefs/${id}`;
    const { status } = await guest.ask('DELETE', path, { version });
    assert.strictEqual(status, 403);
    report('is refused what the policy refuses');
  }
}

const enter = page => page.getByRole('button', { name: /^enter$/i });

module.exports = { lookAtPortal };
