import { toString } from 'mdast-util-to-string';
import { FieldName, fieldNameOf } from './fieldNames';
import type { Source } from './source';
import { Block, Section } from './sections';
import { hasWords } from './text';

/** A stated fact: what it is, what it says, and where. */
export interface Field {
  name: FieldName;
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
export function readFields(source: Source, sections: Section[]): Field[] {
  return [
    ...readFrontMatterFields(source),
    ...sections.flatMap(section =>
      section.role && storytelling.has(section.role)
        ? []
        : [
            ...readHeadingField(section),
            ...section.blocks.flatMap(block => readBlockFields(block, source)),
          ],
    ),
  ];
}

/** The first field of a name that says something. */
export function findField(fields: Field[], name: FieldName): Field | undefined {
  return fields.find(
    field => field.name === name && field.values.some(hasWords),
  );
}

function readFrontMatterFields({ frontMatter }: Source): Field[] {
  return (frontMatter?.entries ?? []).flatMap(({ key, values, line }) => {
    const name = fieldNameOf(key);
    return name ? [{ name, values, line }] : [];
  });
}

function readHeadingField({ heading, blocks }: Section): Field[] {
  const name = heading && fieldNameOf(heading.text);
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

function readBlockFields({ node, start, end, line }: Block, source: Source) {
  if (node.type === 'table') {
    return node.children.flatMap(row => {
      const [label, value] = row.children;
      return row.children.length === 2
        ? toField(
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

const linePattern =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*|__|\*|_)?([^:*_|\n]{1,60}?)(?:\*\*|__|\*|_)?\s*:\s*(?:\*\*|__)?\s*(.*)$/;

function readLine(text: string, line: number): Field[] {
  if (text.length > longestValue + 100) {
    return [];
  }
  const match = linePattern.exec(text);
  return match ? toField(match[1], match[2], line) : [];
}

function toField(label: string, value: string, line: number): Field[] {
  const name = fieldNameOf(label);
  return name && value.trim() && value.length <= longestValue
    ? [{ name, values: [value.replace(/\\$/, '').trim()], line }]
    : [];
}
