import { cutText } from '@debrief/backstage-plugin-debrief-common';
import type { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { Reading, sectionsOf } from '../Reading';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readLinks } from '../source/links';
import { hasWords } from '../../words/words';

const mostLinks = 200;

/**
 * The links of sections of links. The sections stay in the discussion, unless
 * there is nothing else in them.
 */
export function readDocumentLinks(reading: Reading): DebriefContent['links'] {
  const byUrl = new Map<string, DebriefContent['links'][number]>();
  for (const { blocks, heading } of sectionsOf(reading, 'links')) {
    for (const block of blocks) {
      for (const { url, title } of readLinks(block.node)) {
        if (!byUrl.has(url) && byUrl.size < mostLinks) {
          byUrl.set(url, { url, title: cutText(title, 250), kind: 'other' });
        }
      }
    }
    if (blocks.every(({ node }) => isOnlyLinks(node, byUrl))) {
      reading.ledger.claimBlocks(blocks);
      if (heading && !heading.saysMore) {
        reading.ledger.claim(heading.start, heading.end);
      }
    }
  }
  return [...byUrl.values()];
}

/** Whether a block says nothing but links that are kept as they are. */
function isOnlyLinks(
  node: Nodes,
  kept: Map<string, { title: string }>,
): boolean {
  if (node.type === 'link') {
    const text = toString(node).trim();
    const title = kept.get(node.url)?.title;
    return (
      !node.title && (title === text || (title === '' && text === node.url))
    );
  }
  if ('children' in node) {
    return node.children.every(child => isOnlyLinks(child, kept));
  }
  return node.type === 'text' && !hasWords(node.value);
}
