import { markdownLimit } from '@debrief/backstage-plugin-debrief-common';
import type { ListItem, Paragraph } from 'mdast';
import { Reading } from '../Reading';
import { Section } from './sections';
import { hasWords } from '../../words/words';
import { rangeOf, sliceOf } from './slices';

/** One point of a section: an item of a list, or a paragraph. */
export interface Item {
  /** As it stands in the source, with what is nested below it. */
  markdown: string;
  /** The node it was made of. */
  node: ListItem | Paragraph;
  start: number;
  end: number;
  line: number;
}

/**
 * The points of a section: the items of its lists; where it has none, its
 * paragraphs. Text around lists is no point of its own.
 */
export function readItems(reading: Reading, section: Section): Item[] {
  const lists = section.blocks.filter(({ node }) => node.type === 'list');
  const source = lists.length > 0 ? lists : section.blocks;
  const items = source.flatMap(({ node, start, end, line }): Item[] => {
    if (node.type === 'list') {
      return node.children.map(item => toItem(reading, item));
    }
    const markdown = reading.text.slice(start, end).trim();
    return node.type === 'paragraph' && hasWords(markdown)
      ? [{ markdown, node, start, end, line }]
      : [];
  });
  return items.filter(({ markdown }) => markdown.length <= markdownLimit);
}

/** An item of a list, without its marker. */
export function toItem(reading: Reading, node: ListItem): Item {
  const { start, end } = rangeOf(node);
  const content = node.children.at(0);
  return {
    markdown: content ? sliceOf(reading, rangeOf(content).start, end) : '',
    node,
    start,
    end,
    line: node.position?.start.line ?? 1,
  };
}
