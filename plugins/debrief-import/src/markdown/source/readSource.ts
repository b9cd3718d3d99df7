import { Warnings } from '../../Warnings';
import { FrontMatter, readFrontMatter } from './frontMatter';

/** A document with uniform line ends and without byte order mark. */
export interface Source {
  /** The whole text. */
  text: string;
  /**
   * The same with its front matter blanked out, so that every offset and line
   * of the one is an offset and line of the other.
   */
  body: string;
  frontMatter?: FrontMatter;
}

/** Prepares a document for reading. */
export function readSource(content: string, warnings: Warnings): Source {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const frontMatter = readFrontMatter(text, warnings);
  if (!frontMatter) {
    return { text, body: text };
  }
  const head = text.slice(0, frontMatter.end);
  return {
    text,
    frontMatter,
    body: head.replace(/[^\n]/g, ' ') + text.slice(frontMatter.end),
  };
}
