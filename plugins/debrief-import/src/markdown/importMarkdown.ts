import type {
  DebriefContent,
  ImportedDocument,
} from '@debrief/backstage-plugin-debrief-common';
import { Warnings } from '../Warnings';
import { readCountermeasures } from './actions/readCountermeasures';
import { detectDialect } from './dialects';
import { readDocumentTime } from './facts/documentTime';
import { readDocumentEntities } from './facts/entities';
import { readFacts } from './facts/facts';
import { readPeopleOf } from './facts/participants';
import { readSeverity } from './facts/severity';
import { warnOfStatus } from './facts/status';
import { readTags } from './facts/tags';
import { readTitle } from './facts/title';
import type { MarkdownImportOptions } from './MarkdownImportOptions';
import { readMarks } from './marks/readMarks';
import { startReading } from './Reading';
import { readSource } from './source/readSource';
import { collectRest } from './texts/collectRest';
import { readDocumentLinks } from './texts/documentLinks';
import { readFactors, readWentWell } from './texts/factors';
import { readTexts } from './texts/readTexts';
import { spread } from './texts/spread';
import { readTimeline } from './timeline/readTimeline';

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

  // 1. The text taken apart: front matter, then sections of blocks by headings.
  const source = readSource(document.content, warnings);
  const reading = startReading(source, warnings);

  // 2. What it states as `Name: value`. Facts stay where they were as well.
  const facts = readFacts(source, reading.sections);
  const { title, day } = readTitle(document.name, reading, facts);
  const severity = readSeverity(facts, options, warnings);
  const entities = readDocumentEntities(facts, options, warnings);
  const people = readPeopleOf(reading, facts);
  const tags = readTags(facts);
  warnOfStatus(facts, warnings);

  // 3. What happened when: clocks need the day and the zone of the document,
  //    entries need clocks, and marks are stated by facts or told by entries.
  const time = readDocumentTime(facts, day, reading, options);
  const timeline = readTimeline(reading, time);
  const marks = readMarks(facts, timeline, time, warnings);

  // 4. Each of these takes its sections out of what is left.
  const countermeasures = readCountermeasures(reading);
  const factors = readFactors(reading, options);
  const wentWell = readWentWell(reading);
  const texts = readTexts(reading, facts);
  const links = readDocumentLinks(reading);

  // 5. What nobody took, last: the discussion.
  const rest = collectRest(reading, source, facts);

  const debrief: ImportedDocument['debrief'] = {
    title,
    kind: readKind(title),
    scheduled: false,
    severity,
    entities,
    marks,
    factors,
    wentWell,
    ...people,
    ...texts,
    links,
    tags,
    mitigation: null,
    relations: [],
    visibility: 'organisation',
  };
  return {
    name: document.name,
    dialect: detectDialect(reading.sections, source, facts),
    debrief: spread(debrief, rest, warnings),
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
