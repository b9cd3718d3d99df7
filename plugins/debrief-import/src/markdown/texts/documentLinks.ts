import { cutText } from '@debrief/backstage-plugin-debrief-common';
import type { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { Reading, sectionsOf } from '../Reading';
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
    const said = [...byUrl.values()]
      .flatMap(({ url, title }) => [url, title])
      .join('\n');
    const lines = blocks.map(({ start, end }) =>
      reading.text.slice(start, end),
    );
    if (lines.every(line => isOnlyLinks(line, said))) {
      reading.ledger.claimBlocks(blocks);
      if (heading && !heading.saysMore) {
        reading.ledger.claim(heading.start, heading.end);
      }
    }
  }
  return [...byUrl.values()];
}

function isOnlyLinks(text: string, said: string): boolean {
  const known = new Set(said.split('\n').flatMap(it => it.split(/\s+/)));
  return text.split('\n').every(line =>
    line
      .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')
      .split(/[\s[\]()<>]+/)
      .every(part => !hasWords(part) || known.has(part)),
  );
}
