import AxeBuilder from '@axe-core/playwright';
import {
  BrowserContext,
  expect,
  Locator,
  Page,
  test as withPage,
} from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aWordOfItsOwn, ask, createDraft, signIn } from './portal';

// One for all places: after the first it has the portal at hand.
const test = withPage.extend<object, { portal: BrowserContext }>({
  portal: [
    async ({ browser }, use) => {
      const portal = await browser.newContext();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
});

interface Place {
  name: string;
  /** Opens the place, and answers with what of it is ours. */
  open: (page: Page) => Promise<Locator>;
}

// On the portal's own pages only what we put there is looked at: the sidebar,
// the page header and the cards of other plugins are theirs to mend.
const places: Place[] = [
  {
    name: 'the Debriefs tab of a service',
    open: async page => {
      await page.goto('/catalog/default/component/checkout/debriefs');
      await expect(
        page.getByRole('region', { name: /^Learning record/ }),
      ).toBeVisible();
      return contentOfTab(page);
    },
  },
  {
    name: 'the Debriefs tab of a service without debriefs',
    open: async page => {
      await page.goto(
        `/catalog/default/component/${await findQuietService()}/debriefs`,
      );
      await expect(page.getByText(/near miss/i).first()).toBeVisible();
      return contentOfTab(page);
    },
  },
  {
    name: 'the card on the overview of a service',
    open: async page => {
      await page.goto('/catalog/default/component/checkout');
      const card = page
        .locator('section, article')
        .filter({ has: page.getByRole('heading', { name: /debriefs|learn/i }) })
        .last();
      await expect(card).toBeVisible();
      return card;
    },
  },
  {
    name: 'the dialog that starts a debrief',
    open: async page => {
      await page.goto('/catalog/default/component/checkout/debriefs');
      await page.getByRole('button', { name: 'New debrief' }).click();
      const dialog = page.getByRole('dialog');
      await expect(
        dialog.getByLabel('What happened, in one sentence?'),
      ).toBeFocused();
      return dialog;
    },
  },
  {
    name: 'the editor of a new draft',
    open: async page => {
      const { id } = await createDraft({ title: aWordOfItsOwn() });
      await page.goto(`/debriefs/${id}/edit`);
      return contentOfEditor(page);
    },
  },
  {
    name: 'the editor of a whole debrief',
    open: async page => {
      await page.goto(`/debriefs/${await findFullDebrief()}/edit`);
      return contentOfEditor(page);
    },
  },
  {
    name: 'a debrief that is read',
    open: async page => {
      await page.goto(`/debriefs/${await findFullDebrief()}`);
      await expect(
        page.getByRole('heading', { name: 'Timeline' }).first(),
      ).toBeVisible();
      return page.locator('article').first();
    },
  },
  {
    name: 'the search',
    open: async page => {
      await page.goto('/debriefs?q=cache');
      await expect(page.locator('mark').first()).toBeVisible();
      return page.locator('article').first();
    },
  },
  {
    name: 'the search that finds nothing',
    open: async page => {
      await page.goto(`/debriefs?q=${aWordOfItsOwn()}`);
      await expect(page.getByText('Nothing found').first()).toBeVisible();
      return page.locator('article').first();
    },
  },
  {
    name: 'the list of debriefs',
    open: async page => {
      await page.goto('/debriefs/all');
      await expect(
        page.getByRole('heading', { name: /^\d+ debriefs$/ }),
      ).toBeVisible();
      return page.locator('article').first();
    },
  },
  {
    name: 'the import before anything is chosen',
    open: async page => {
      await page.goto('/debriefs/import');
      await expect(page.getByText('Drop files or folders here')).toBeVisible();
      return page.locator('article').first();
    },
  },
  {
    name: 'the import with a preview',
    open: async page => {
      await page.goto('/debriefs/import');
      await page
        .locator('input[type=file][aria-label="Choose files"]')
        .setInputFiles([
          fixture('google-sre.md'),
          { ...fixture('dfds.md'), name: 'slides.pdf' },
        ]);
      const row = page.getByRole('listitem', { name: 'google-sre.md' });
      for (const part of [/timeline entr/, /countermeasures/, /in doubt/]) {
        await row.getByRole('button', { name: part }).click();
      }
      await row.getByRole('button', { name: /^Change entities/ }).click();
      return page.locator('article').first();
    },
  },
  {
    name: 'the Game days tab of a service',
    open: async page => {
      await page.goto('/catalog/default/component/payments/game-days');
      await expect(
        page.getByRole('heading', { name: 'Never rehearsed here' }),
      ).toBeVisible();
      return contentOfTab(page);
    },
  },
  ...['list', 'calendar'].map(view => ({
    name: `the ${view} of game days`,
    open: async (page: Page) => {
      await page.goto(`/game-days?view=${view}`);
      await expect(
        page.getByRole('link', { name: /Payments loses its cache/ }).first(),
      ).toBeVisible();
      return page.getByRole('main');
    },
  })),
  {
    name: 'a game day that is begun',
    open: async page => {
      await page.goto('/game-days/new?form=tabletop');
      await expect(page.getByLabel('Find a debrief')).toBeVisible();
      return page.getByRole('main');
    },
  },
  {
    name: 'the plan of a game day',
    open: async page => {
      await page.goto(`/game-days/${await findGameDay('planned')}/edit`);
      await expect(
        page.getByRole('heading', { name: 'Can it start?' }),
      ).toBeVisible();
      return page.getByRole('main');
    },
  },
  {
    name: 'the console of a game day',
    open: async page => {
      await page.goto(`/game-days/${await findGameDay('planned')}/run`);
      await expect(
        page.getByRole('heading', { name: 'Observations' }),
      ).toBeVisible();
      return page.getByRole('main');
    },
  },
  ...(['injection', 'tabletop'] as const).map(form => ({
    name: `the report of a game day, ${form}`,
    open: async (page: Page) => {
      await page.goto(`/game-days/${await findGameDay('completed', form)}`);
      await expect(
        page.getByRole('heading', { name: 'What was seen' }),
      ).toBeVisible();
      return page.getByRole('main');
    },
  })),
];

const themes = ['light', 'dark'] as const;
const widths = [1440, 400];

test.describe('in light and dark, wide and narrow', () => {
  test.describe.configure({ timeout: 120_000 });

  for (const { name, open } of places) {
    test(`${name} can be used by everyone`, async ({ portal }) => {
      for (const theme of themes) {
        const page = await portal.newPage();
        // Colours on their way from one to the other are not looked at.
        await page.emulateMedia({
          colorScheme: theme,
          reducedMotion: 'reduce',
        });
        const content = await open(page);
        await expect(page.locator('body')).toHaveAttribute(
          'data-theme-mode',
          theme,
        );
        for (const width of widths) {
          await test.step(`in ${theme}, ${width} px wide`, async () => {
            await page.setViewportSize({ width, height: 900 });
            await expect.poll(() => measureOverflow(content)).toBe(0);
            expect(await findViolations(page, content)).toEqual([]);
          });
        }
        await page.close();
      }
    });
  }
});

/** What stands below the tabs of an entity's page. */
function contentOfTab(page: Page): Locator {
  return page.locator('main .bui-Container').last();
}

/** The editor, with all that it reads when it opens. */
async function contentOfEditor(page: Page): Promise<Locator> {
  await expect(page.getByRole('textbox', { name: 'Summary' })).toBeVisible();
  await expect(page.getByLabel('Park an idea')).toBeVisible();
  return page.locator('article').first();
}

/** What axe calls serious or critical, as one line each. */
async function findViolations(page: Page, content: Locator): Promise<string[]> {
  await content.evaluate(it => it.setAttribute('data-looked-at', ''));
  const { violations } = await new AxeBuilder({ page })
    .include('[data-looked-at]')
    .analyze();
  return violations
    .filter(it => it.impact === 'serious' || it.impact === 'critical')
    .flatMap(it =>
      it.nodes.map(node => `${it.id}: ${node.html} (${node.failureSummary})`),
    );
}

/** By how many pixels something sticks out to the right. */
function measureOverflow(content: Locator): Promise<number> {
  return content.evaluate(it =>
    Math.max(
      0,
      it.scrollWidth - it.clientWidth,
      Math.ceil(it.getBoundingClientRect().right) - window.innerWidth,
    ),
  );
}

function fixture(name: string) {
  const folder = 'plugins/debrief-import/src/markdown/__fixtures__';
  return {
    name,
    mimeType: 'text/markdown',
    buffer: readFileSync(join(__dirname, '../../..', folder, name)),
  };
}

/** The published debrief that led to the most. */
async function findFullDebrief(): Promise<string> {
  const api = await signIn();
  const { items } = await (
    await api.get('debriefs?status=published&limit=100')
  ).json();
  await api.dispose();
  const [fullest] = items
    .filter((it: { kind: string }) => it.kind === 'incident')
    .sort(
      (a: { timelineCount: number }, b: { timelineCount: number }) =>
        b.timelineCount - a.timelineCount,
    );
  return fullest.id;
}

/** The sample game day that saw the most. */
async function findGameDay(status: string, form = 'injection') {
  const { items } = await ask(
    'get',
    `game-days?status=${status}&form=${form}&limit=100`,
  );
  const [fullest] = items.sort(
    (a: { observationCount: number }, b: { observationCount: number }) =>
      b.observationCount - a.observationCount,
  );
  return fullest.id;
}

/** A service of the demo company that has nothing in its record. */
async function findQuietService(): Promise<string> {
  const api = await signIn();
  const { items } = await (
    await api.get(
      '/api/catalog/entities/by-query?filter=kind=component&limit=200',
    )
  ).json();
  for (const { metadata } of items) {
    const entityRef = `component:default/${metadata.name}`;
    const record = await (
      await api.get(`learning-record?entityRef=${entityRef}`)
    ).json();
    const { debriefs, countermeasures } = record.facts;
    if (debriefs.total + countermeasures.total === 0) {
      await api.dispose();
      return metadata.name;
    }
  }
  throw new Error('Every service of the demo company has a debrief');
}
