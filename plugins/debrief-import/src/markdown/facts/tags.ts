import { tagSchema } from '@debrief/backstage-plugin-debrief-common';
import { Fact } from './facts';
import { hasWords } from '../../words/words';

/** Tags and categories. */
export function readTags(facts: Fact[]): string[] {
  const tags = facts
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
