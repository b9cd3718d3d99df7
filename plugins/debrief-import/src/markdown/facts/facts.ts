import { toString } from 'mdast-util-to-string';
import { FactName, factNameOf } from './factNames';
import type { Source } from '../source/readSource';
import { Block, Section } from '../source/sections';
import { hasWords } from '../../words/words';

/** A stated fact: what it is, what it says, and where. */
export interface Fact {
  name: FactName;
  /** Plain text, one entry per list item of a front matter. */
  values: string[];
  line: number;
}

// Text of these sections tells a story; `Name: value` in it is no fact.
const storytelling = new Set(['timeline', 'actions', 'factors', 'links']);
const longestValue = 300;

/**
 * Reads the facts of a document: front matter, lists and lines of
 * `Name: value`, two-column tables, and short sections such as `## Severity`.
 * Reading takes nothing away; the text goes where it would go anyway.
 */
export function readFacts(source: Source, sections: Section[]): Fact[] {
  return [
    ...readFrontMatterFacts(source),
    ...sections.flatMap(section =>
      section.role && storytelling.has(section.role)
        ? []
        : [
            ...readHeadingFact(section),
            ...section.blocks.flatMap(block => readBlockFacts(block, source)),
          ],
    ),
  ];
}

/** The first fact of a name that says something. */
export function findFact(facts: Fact[], name: FactName): Fact | undefined {
  return facts.find(fact => fact.name === name && fact.values.some(hasWords));
}

function readFrontMatterFacts({ frontMatter }: Source): Fact[] {
  return (frontMatter?.entries ?? []).flatMap(({ key, values, line }) => {
    const name = factNameOf(key);
    return name ? [{ name, values, line }] : [];
  });
}

function readHeadingFact({ heading, blocks }: Section): Fact[] {
  const name = heading && factNameOf(heading.text);
  if (!name || blocks.length !== 1) {
    return [];
  }
  const [{ node, line }] = blocks;
  if (node.type !== 'paragraph' && node.type !== 'list') {
    return [];
  }
  const values =
    node.type === 'list'
      ? node.children.map(item => toString(item).trim())
      : [toString(node).trim()];
  return values.join().length <= longestValue ? [{ name, values, line }] : [];
}

function readBlockFacts({ node, start, end, line }: Block, source: Source) {
  if (node.type === 'table') {
    return node.children.flatMap(row => {
      const [label, value] = row.children;
      return row.children.length === 2
        ? toFact(
            toString(label),
            toString(value),
            row.position?.start.line ?? line,
          )
        : [];
    });
  }
  if (node.type === 'paragraph' || node.type === 'list') {
    return source.body
      .slice(start, end)
      .split('\n')
      .flatMap((text, index) => readLine(text, line + index));
  }
  return [];
}

/** `Name: value`, in a list or not, the name in bold or not. */
function readLine(text: string, line: number): Fact[] {
  const colon = text.indexOf(':');
  if (colon === -1 || text.length > longestValue + 100) {
    return [];
  }
  const label = text.slice(0, colon).replace(/^\s*(?:[-*+]|\d+[.)])\s/, '');
  const value = text.slice(colon + 1).trim();
  const [, opening, name, closing] =
    /^(\*\*|__|\*|_)?([^*_|]{1,60}?)(\*\*|__|\*|_)?$/.exec(label.trim()) ?? [];
  if (name === undefined) {
    return [];
  }
  // In "**Name:** value" the colon stands inside of the emphasis.
  const isOpen = opening !== undefined && closing === undefined;
  return toFact(
    name,
    isOpen ? value.replace(/^(?:\*\*|__)\s*/, '') : value,
    line,
  );
}

function toFact(label: string, value: string, line: number): Fact[] {
  const name = factNameOf(label);
  return name && value.trim() && value.length <= longestValue
    ? [{ name, values: [value.replace(/\\$/, '').trim()], line }]
    : [];
}
