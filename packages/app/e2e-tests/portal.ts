import {
  APIRequestContext,
  expect,
  Locator,
  Page,
  request,
  test,
} from '@playwright/test';

let running = 0;

/** A word that no other text in the portal has. */
export function aWordOfItsOwn(): string {
  running += 1;
  const digits = `${Date.now()}${running}`.split('').map(Number);
  return `zq${digits.map(digit => 'bcdfghklmn'[digit]).join('')}`;
}

/** Speaks to the debrief backend as the person whom the portal lets in. */
export async function signIn(): Promise<APIRequestContext> {
  const { baseURL } = test.info().project.use;
  const anonymous = await request.newContext({ baseURL });
  const session = await anonymous.post('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await session.json();
  await anonymous.dispose();
  return request.newContext({
    baseURL: `${baseURL}/api/debrief/`,
    extraHTTPHeaders: { Authorization: `Bearer ${backstageIdentity.token}` },
  });
}

/** What a test says of a debrief that it starts from. */
export interface StartingPoint {
  title: string;
  entityRef?: string;
  summary?: string;
}

/** Saves a draft, for tests that are about what comes after. */
export async function createDraft({
  title,
  summary,
  entityRef = 'component:default/checkout',
}: StartingPoint): Promise<{ id: string; number: number }> {
  const api = await signIn();
  const response = await api.post('debriefs', {
    data: {
      title,
      summary,
      severity: 'sev2',
      entities: [{ entityRef, role: 'origin' }],
    },
  });
  expect(response.status()).toBe(201);
  const debrief = await response.json();
  await api.dispose();
  return debrief;
}

/** The debrief as the backend has it now, whatever a page shows of it. */
export async function readDebrief(id: string) {
  const api = await signIn();
  const debrief = await (await api.get(`debriefs/${id}`)).json();
  await api.dispose();
  return debrief;
}

/** Asks the debrief backend, and answers what it did; fails when it refuses. */
export async function ask(
  method: 'get' | 'post' | 'patch',
  path: string,
  { data, headers }: { data?: object; headers?: Record<string, string> } = {},
) {
  const api = await signIn();
  const response = await api[method](path, { data, headers });
  const text = await response.text();
  expect(response.ok(), `${method} ${path}: ${text}`).toBe(true);
  await api.dispose();
  return JSON.parse(text);
}

/** Publishes a debrief with a timeline, minutes after it began. */
export async function publishDebrief(
  title: string,
  timeline: { minute: number; text: string; kind: string }[] = [],
): Promise<{ id: string; number: number }> {
  const at = (minute: number) =>
    new Date(Date.UTC(2026, 1, 3, 9, minute)).toISOString();
  const { id } = await createDraft({
    title,
    entityRef: 'component:default/gift-cards',
    summary: 'Cards could not be bought.',
  });
  for (const { minute, text, kind } of timeline) {
    await ask('post', `debriefs/${id}/timeline`, {
      data: { at: at(minute), text, kind },
    });
  }
  const { version } = await readDebrief(id);
  await ask('patch', `debriefs/${id}`, {
    headers: { 'If-Match': `"${version}"` },
    data: {
      marks: {
        startedAt: at(0),
        detectedAt: at(12),
        mitigatedAt: at(40),
        resolvedAt: at(45),
      },
    },
  });
  return ask('post', `debriefs/${id}/publish`);
}

export async function openDebriefsTab(page: Page, service: string) {
  await page.goto('/catalog');
  await page
    .getByRole('table')
    .locator(`a[href="/catalog/default/component/${service}"]`)
    .click();
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Debriefs' })
    .or(page.getByRole('tab', { name: 'Debriefs' }))
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${service}/debriefs$`));
}

/** Moves the focus as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, key = 'Tab') {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate(it => it === document.activeElement)) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not lead to ${target}`);
}

/** Writes in place of what is in a Markdown field, as a person does. */
export async function write(page: Page, field: string, text: string) {
  const editor = page.getByRole('textbox', { name: field });
  await editor.click();
  await editor.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}
