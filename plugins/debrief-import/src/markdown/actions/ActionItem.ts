import { ReadLink } from '../source/links';

/** What an action item says, in whatever shape it was written. */
export interface ActionItem {
  /** Plain text of its first paragraph. */
  head: string;
  /** As it stands in the source. */
  markdown: string;
  line: number;
  claims: [start: number, end: number][];
  /** Null where the source has no box to tick. */
  isDone: boolean | null;
  owner?: string;
  due?: string;
  links: ReadLink[];
  /** The kind of action that it is listed under. */
  group: string;
  /** What the columns of a table say beside it. */
  details: string[];
}

/** The kind that a heading or a label names, and its place. */
export interface Group {
  name: string;
  claims: [start: number, end: number][];
}
