import { tagSchema } from '@debrief/backstage-plugin-debrief-common';
import { Field } from './fields';
import { hasWords } from './text';

/** Tags and categories. */
export function readTags(fields: Field[]): string[] {
  const tags = fields
    .filter(({ name }) => name === 'tags')
    .flatMap(({ values }) => values)
    .flatMap(value => value.split(/[,;]/))
    .flatMap(value => {
      const { success, data } = tagSchema.safeParse(
        value.replace(/[`*#]/g, ''),
      );
      return success && hasWords(data) ? [data] : [];
    });
  return [...new Set(tags)].slice(0, 50);
}
