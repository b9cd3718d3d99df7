/**
 * Takes the pictures of the manual, docs/images/*.png, from a portal that runs
 * with the sample data:
 *
 *     npm run screenshots -- [base URL]
 *
 * The base URL is http://localhost:3000 unless given. Nothing is saved in the
 * portal.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, chromium, Page } from '@playwright/test';
import { findChromium } from './lib/findChromium';

interface Picture {
  name: string;
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Leads to what is shown, and waits until it is there. */
  show: (page: Page) => Promise<unknown>;
}

const root = join(__dirname, '..');
const images = join(root, 'docs/images');
const baseURL = process.argv[2] ?? 'http://localhost:3000';
const limitBytes = 400_000;

const tab = '/catalog/default/component/checkout/debriefs';
const rehearsed = 'Payments loses its cache';
const known = 'Checkout answered 503 for 38 minutes';
// The catalog says names later than refs.
const owner = 'Mateo Rojas';

const pictures: Picture[] = [
  { name: 'entity-tab', show: showTab },
  { name: 'entity-tab-dark', theme: 'dark', show: showTab },
  { name: 'entity-tab-narrow', width: 400, height: 860, show: showTab },
  {
    name: 'create',
    height: 800,
    show: async page => {
      await showTab(page);
      await page.getByRole('button', { name: 'New debrief' }).click();
      await page
        .getByLabel('What happened, in one sentence?')
        .fill('Baskets lost their discount for nine minutes');
    },
  },
  {
    name: 'reading',
    height: 1160,
    show: async page => {
      await openKnown(page);
      await page.getByRole('heading', { name: known }).first().waitFor();
      await page.getByText('Detected in under').first().waitFor();
      await page.getByText(owner).first().waitFor();
    },
  },
  {
    name: 'editor',
    height: 1240,
    show: async page => {
      await openKnown(page);
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('textbox', { name: 'Summary' }).waitFor();
      await page.locator(`input[value="${owner}"]`).first().waitFor();
    },
  },
  {
    name: 'search',
    show: async page => {
      await page.goto('/debriefs?q=cache+-certificate');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'import',
    height: 1160,
    show: async page => {
      const folder = 'plugins/debrief-import/src/markdown/__fixtures__';
      await page.goto('/debriefs/import');
      await page
        .locator('input[type=file][aria-label="Choose files"]')
        .setInputFiles(
          ['google-sre.md', 'morgue.md', 'pagerduty.md'].map(name =>
            join(root, folder, name),
          ),
        );
      const row = page.getByRole('listitem', { name: 'google-sre.md' });
      await row.getByRole('button', { name: /in doubt/ }).click();
    },
  },
  {
    name: 'game-day-tab',
    show: async page => {
      await page.goto('/catalog/default/component/payments/game-days');
      await page.getByText('Never rehearsed here').first().waitFor();
    },
  },
  {
    name: 'game-day-plan',
    height: 1240,
    show: async page => {
      await openGameDay(page, 'The flag service does not answer', '/edit');
      await page.getByText('Can it start?').first().waitFor();
      await page.getByText('Where it comes from').first().waitFor();
    },
  },
  {
    name: 'game-day-tabletop',
    height: 1240,
    show: async page => {
      await openKnown(page);
      await page.getByRole('button', { name: 'Talk it through' }).click();
      await page.getByText('Held back').first().waitFor();
    },
  },
  {
    name: 'game-day-run',
    show: async page => {
      await openGameDay(page, rehearsed, '/run');
      await page.getByText('All cache nodes unreachable').first().waitFor();
    },
  },
  {
    name: 'game-day-report',
    height: 1400,
    show: async page => {
      await openGameDay(page, rehearsed, '');
      await page.getByText('What led here').first().waitFor();
    },
  },
];

async function openGameDay(page: Page, title: string, place: string) {
  await page.goto('/game-days');
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await page.waitForURL(/\/game-days\/[^/?]+$/);
  await page.goto(`${new URL(page.url()).pathname}${place}`);
}

async function showTab(page: Page) {
  await page.goto(tab);
  await page.getByRole('heading', { name: /Learning record/ }).waitFor();
  await page.getByText(owner).first().waitFor({ state: 'attached' });
}

async function openKnown(page: Page) {
  await page.goto(`/debriefs?q=${encodeURIComponent(`"${known}"`)}`);
  await page
    .getByRole('link', { name: new RegExp(known) })
    .first()
    .click();
}

async function take(browser: Browser, picture: Picture) {
  const { name, theme = 'light', width = 1440, height = 1000 } = picture;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    chosen => localStorage.setItem('theme', chosen),
    theme,
  );
  const page = await context.newPage();
  await picture.show(page);
  await page.waitForLoadState('networkidle');
  const path = join(images, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await context.close();

  const { size } = statSync(path);
  if (size > limitBytes) {
    throw new Error(`${path} has ${size} bytes, more than ${limitBytes}`);
  }
  console.log(`${name}.png ${Math.round(size / 1000)} kB`);
}

async function main() {
  mkdirSync(images, { recursive: true });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const picture of pictures) {
    await take(browser, picture);
  }
  await browser.close();
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
