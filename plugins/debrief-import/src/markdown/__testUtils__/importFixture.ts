import { defaultDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importMarkdown } from '../importMarkdown';
import type { MarkdownImportOptions } from '../MarkdownImportOptions';

/** Options as an installation without settings of its own has them. */
export const options: MarkdownImportOptions = {
  defaults: { entities: [{ entityRef: 'component:default/checkout' }] },
  factorCategories: defaultDebriefSettings.factorCategories.map(({ id }) => id),
  severities: defaultDebriefSettings.severities.map(({ id }) => id),
};

/** The text of one of the documents written for tests. */
export function readFixture(name: string): string {
  return readFileSync(resolve(__dirname, '../__fixtures__', name), 'utf8');
}

/** Imports one of the documents written for tests. */
export function importFixture(name: string) {
  return importMarkdown({ name, content: readFixture(name) }, options);
}

/** Imports a text that a test shows in full. */
export function importText(
  content: string,
  overrides: Partial<MarkdownImportOptions> = {},
  name = 'document.md',
) {
  return importMarkdown({ name, content }, { ...options, ...overrides });
}
