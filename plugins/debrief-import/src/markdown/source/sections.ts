import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { factNameOf } from '../facts/factNames';
import { readHeading, SectionRole } from './sectionRoles';
import { Moment, readMoment } from '../../time/moments';
import { labelSlice } from './slices';
import { hasWords } from '../../words/words';

/** A block of the source. */
export interface Block {
  node: RootContent;
  start: number;
  end: number;
  line: number;
}

/** The heading of a section, or a bold label that serves as one. */
export interface SectionHeading {
  text: string;
  /** The same as it stands in the source. */
  markdown: string;
  start: number;
  end: number;
  line: number;
  depth: number;
  /** Whether its words do more than name the role of the section. */
  saysMore: boolean;
}

/** What stands between one heading and the next. */
export interface Section {
  heading?: SectionHeading;
  parent?: Section;
  children: Section[];
  role?: SectionRole;
  /** The heading as a date or a time, where it belongs to the timeline. */
  moment?: Moment;
  isTitle: boolean;
  blocks: Block[];
}

const labelDepth = 7;

/** Splits a document at its headings. The first one may have none. */
export function toSections(nodes: RootContent[], text: string): Section[] {
  const builder = new SectionsBuilder(text);
  nodes.forEach(node => builder.add(node));
  return builder.sections;
}

/** The place of a node in the source. */
export function toBlock(node: RootContent): Block {
  return {
    node,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    line: node.position?.start.line ?? 1,
  };
}

class SectionsBuilder {
  readonly sections: Section[] = [{ children: [], isTitle: false, blocks: [] }];
  #hasTimeline = false;

  constructor(private readonly text: string) {}

  get #current(): Section {
    return this.sections[this.sections.length - 1];
  }

  add(node: RootContent): void {
    if (node.type === 'heading') {
      this.#addHeading(node);
      return;
    }
    const label = node.type === 'paragraph' ? this.#readLabel(node) : undefined;
    if (!label && node.type === 'paragraph') {
      this.#leaveLabel(node);
    }
    if (label) {
      this.#open(label.heading, readHeading(label.heading.text)?.role);
      if (!label.content) {
        return;
      }
      this.#current.blocks.push(label.content);
      return;
    }
    this.#current.blocks.push(toBlock(node));
  }

  #addHeading(node: Heading): void {
    const text = toString(node);
    const { start, end, line } = toBlock(node);
    const known = readHeading(text);
    const isTitle = !known && this.#canBeTitle(node, text);
    const section = this.#open(
      {
        text,
        markdown: labelSlice(node, this.text),
        start,
        end,
        line,
        depth: node.depth,
        saysMore: known?.saysMore ?? true,
      },
      known?.role,
    );
    section.isTitle = isTitle;
    if (!isTitle && !known) {
      this.#readMomentHeading(section, node);
    }
  }

  #canBeTitle(node: Heading, text: string): boolean {
    const isFirst = this.sections.every(section => !section.heading);
    return (
      isFirst &&
      hasWords(text) &&
      !factNameOf(text) &&
      (node.depth === 1 || !readMoment(text)?.time)
    );
  }

  #readMomentHeading(section: Section, node: Heading): void {
    const first = node.children.at(0)?.position?.start.offset;
    const last = node.children.at(-1)?.position?.end.offset;
    if (first === undefined || last === undefined) {
      return;
    }
    const moment = readMoment(this.text.slice(first, last));
    const isTimelineMoment =
      moment &&
      (this.#hasTimeline || moment.time !== undefined) &&
      (section.role === undefined || section.role === 'timeline');
    if (isTimelineMoment) {
      section.moment = moment;
      section.role = 'timeline';
      this.#hasTimeline = true;
    }
  }

  #open(heading: SectionHeading, ownRole: SectionRole | undefined): Section {
    const parent = this.#parentFor(heading.depth);
    const section: Section = {
      heading,
      parent,
      children: [],
      role: inheritRole(ownRole, parent),
      isTitle: false,
      blocks: [],
    };
    if (section.role !== ownRole && ownRole !== undefined) {
      heading.saysMore = true;
    }
    this.#hasTimeline =
      section.role === 'timeline' ||
      // A date may stand at a higher level than the timeline it continues.
      (this.#hasTimeline && section.role === undefined);
    parent?.children.push(section);
    this.sections.push(section);
    return section;
  }

  #parentFor(depth: number): Section | undefined {
    let candidate: Section | undefined = this.#current;
    while (
      candidate &&
      (candidate.isTitle ||
        !candidate.heading ||
        candidate.heading.depth >= depth)
    ) {
      candidate = candidate.parent;
    }
    return candidate;
  }

  /** A fact such as `**Status:** final` is no part of the text before it. */
  #leaveLabel(node: Paragraph): void {
    const [first] = node.children;
    const isFact =
      this.#current.heading?.depth === labelDepth &&
      first?.type === 'strong' &&
      factNameOf(toString(first)) !== undefined;
    if (isFact) {
      const parent = this.#parentFor(labelDepth);
      this.sections.push({
        parent,
        children: [],
        role: inheritRole(undefined, parent),
        isTitle: false,
        blocks: [],
      });
    }
  }

  /** `**Impact:** text`, or `**Impact**` and `Impact:` alone on a line. */
  #readLabel(
    node: Paragraph,
  ): { heading: SectionHeading; content?: Block } | undefined {
    const inside = this.#current.role;
    if (inside === 'timeline' || inside === 'actions') {
      return this.#isAlone(node) ? this.#readLoneLabel(node) : undefined;
    }
    return this.#readLoneLabel(node) ?? this.#readInlineLabel(node);
  }

  #isAlone(node: Paragraph): boolean {
    return node.children.length === 1 && node.children[0].type === 'strong';
  }

  #readLoneLabel(node: Paragraph): { heading: SectionHeading } | undefined {
    const text = toString(node).trim();
    if (text.length > 60 || (!this.#isAlone(node) && !text.endsWith(':'))) {
      return undefined;
    }
    const known = readHeading(text);
    if (!known) {
      return undefined;
    }
    const { start, end, line } = toBlock(node);
    return {
      heading: {
        text,
        markdown: labelSlice(node, this.text),
        start,
        end,
        line,
        depth: labelDepth,
        saysMore: known.saysMore,
      },
    };
  }

  #readInlineLabel(
    node: Paragraph,
  ): { heading: SectionHeading; content: Block } | undefined {
    const [label, next] = node.children;
    if (label?.type !== 'strong' || !next) {
      return undefined;
    }
    const text = toString(label).trim();
    const block = toBlock(node);
    const labelEnd = label.position?.end.offset ?? block.start;
    const rest = this.text.slice(labelEnd, block.end);
    const colon = /^\s*[:–—-]?\s*/.exec(rest)?.[0] ?? '';
    const known = readHeading(text);
    if (!known || !(text.endsWith(':') || colon.includes(':'))) {
      return undefined;
    }
    // One line of names or figures is a fact, not a section.
    if (listing.has(known.role)) {
      return undefined;
    }
    // Several labels in one paragraph are a list of facts.
    if (/\n\s*(?:\*\*|__)[^*_\n]{1,60}(?:\*\*|__)/.test(rest)) {
      return undefined;
    }
    return {
      heading: {
        text,
        markdown: labelSlice(label, this.text),
        start: block.start,
        end: labelEnd,
        line: block.line,
        depth: labelDepth,
        saysMore: known.saysMore,
      },
      content: { ...block, start: labelEnd + colon.length },
    };
  }
}

// Whatever stands under these headings belongs to them, unless it is one of
// the others by its own name.
const strong = new Set<SectionRole>([
  'actions',
  'factors',
  'lessons',
  'wentWell',
  'wentBadly',
  'luck',
  'surprises',
  'summary',
  'people',
  'links',
]);
const listing = new Set<SectionRole>(['people', 'facts', 'links']);
const neverActions = new Set<SectionRole>([
  'wentWell',
  'wentBadly',
  'luck',
  'surprises',
]);
const passedOn = new Set<SectionRole>([
  'summary',
  'impact',
  'factors',
  'people',
  'links',
  'facts',
]);

function inheritRole(
  own: SectionRole | undefined,
  parent: Section | undefined,
): SectionRole | undefined {
  const above = parent?.role;
  if (above === 'actions') {
    return own && neverActions.has(own) ? own : 'actions';
  }
  if (above === 'summary' && own === 'whatHappened') {
    return 'summary';
  }
  if (above === 'timeline') {
    return own && strong.has(own) ? own : 'timeline';
  }
  return own ?? (above && passedOn.has(above) ? above : undefined);
}
