import type {
  DebriefContent,
  ImportedDocument,
} from '@debrief/backstage-plugin-debrief-common';
import { readCountermeasures } from './actions/readCountermeasures';
import { Definitions } from './source/Definitions';
import { detectDialect } from './dialects';
import { readDocumentEntities } from './facts/entities';
import { readDocumentLinks } from './texts/documentLinks';
import { readSeverity } from './facts/severity';
import {
  clockFactory,
  findDocumentZone,
  readDocumentDay,
} from './facts/documentTime';
import { readFactors, readWentWell } from './texts/factors';
import { Fact, findFact, readFacts } from './facts/facts';
import { frontMatterText } from './texts/frontMatterText';
import type { MarkdownImportOptions } from './MarkdownImportOptions';
import { Reading } from './Reading';
import { Ledger } from './source/Ledger';
import { readMarks } from './marks/readMarks';
import { parseMarkdown } from './source/parseMarkdown';
import { readPeopleOf } from './facts/participants';
import { toSections } from './source/sections';
import { readSource, Source } from './source/readSource';
import { spread } from './texts/spread';
import { readTags } from './facts/tags';
import { hasWords } from '../words/words';
import { readTexts } from './texts/readTexts';
import { readTimeline } from './timeline/readTimeline';
import { readTitle } from './facts/title';
import { Warnings } from '../Warnings';

/** A post-mortem to be read. @public */
export interface MarkdownDocument {
  /** The file name: it may hold the date and stands in for a title. */
  name: string;
  content: string;
}

/**
 * Reads a Markdown post-mortem as a debrief with its timeline and
 * countermeasures. Nothing of the source is lost: what is not recognised is in
 * the discussion, as it stands. Every doubt is a warning with its line.
 *
 * It never throws, whatever the content. The entities of the debrief are empty
 * when neither the document nor the defaults name one.
 *
 * @public
 */
export function importMarkdown(
  document: MarkdownDocument,
  options: MarkdownImportOptions,
): ImportedDocument {
  const warnings = new Warnings();
  const source = readSource(document.content, warnings);
  const nodes = parseMarkdown(source.body);
  const sections = toSections(nodes, source.body);
  const ledger = new Ledger(source.body);
  const facts = readFacts(source, sections);
  const named = { sections, ledger, text: source.body, warnings };
  const { title, day } = readTitle(document.name, named, facts);
  const date = readDocumentDay(facts) ?? day;
  const reading: Reading = {
    ...named,
    definitions: new Definitions(nodes, source.body, ledger),
    newClock: clockFactory(
      date,
      findDocumentZone(facts, named),
      options,
      warnings,
    ),
    factorCategories: options.factorCategories,
  };

  const timeline = readTimeline(reading);
  const countermeasures = readCountermeasures(reading);
  const debrief: ImportedDocument['debrief'] = {
    title,
    kind: readKind(title),
    scheduled: false,
    severity: readSeverity(facts, options, warnings),
    entities: readDocumentEntities(facts, options, warnings),
    marks: readMarks(reading, facts, timeline, date),
    factors: readFactors(reading),
    wentWell: readWentWell(reading),
    ...readPeopleOf(reading, facts),
    ...readTexts(reading, facts),
    links: readDocumentLinks(reading),
    tags: readTags(facts),
    mitigation: null,
    relations: [],
    visibility: 'organisation',
  };
  warnOfStatus(facts, warnings);
  const rest = [frontMatterText(source, facts), ledger.leftovers(sections)]
    .filter(hasWords)
    .join('\n\n');
  return {
    name: document.name,
    dialect: detectDialect(sections, labelsOf(source, facts)),
    debrief: spread(debrief, reading.definitions.appendTo(rest), warnings),
    timeline: timeline.map(({ entry }) => entry),
    countermeasures,
    warnings: warnings.list(),
  };
}

function readKind(title: string): DebriefContent['kind'] {
  if (/\bnear[- ]?miss\b/i.test(title)) {
    return 'near-miss';
  }
  return /\bgame ?day\b/i.test(title) ? 'game-day' : 'incident';
}

function warnOfStatus(facts: Fact[], warnings: Warnings): void {
  const status = findFact(facts, 'status');
  if (status) {
    warnings.add(
      status.line,
      `The status "${status.values[0]}" was not taken over; what is imported begins as a draft`,
    );
  }
}

function labelsOf({ frontMatter, body }: Source, facts: Fact[]): string[] {
  const lines = body.split('\n');
  return [
    ...(frontMatter?.entries ?? []).map(({ key }) => key),
    ...facts.map(({ line }) =>
      (lines.at(line - 1) ?? '').split(':')[0].replace(/[*_|]|^\s*[-+]/g, ''),
    ),
  ];
}
