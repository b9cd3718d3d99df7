import type {
  DebriefContent,
  ImportedDocument,
} from '@debrief/backstage-plugin-debrief-common';
import { readCountermeasures } from './actionItems';
import { Definitions } from './definitions';
import { detectDialect } from './dialects';
import { readDocumentEntities } from './documentEntities';
import { readDocumentLinks } from './documentLinks';
import { readSeverity } from './documentSeverity';
import {
  clockFactory,
  findDocumentZone,
  readDocumentDay,
} from './documentTime';
import { readFactors, readWentWell } from './factors';
import { Field, findField, readFields } from './fields';
import { frontMatterText } from './frontMatterText';
import type { MarkdownImportOptions } from './importOptions';
import { Importing } from './importing';
import { Ledger } from './ledger';
import { readMarks } from './marks';
import { parseMarkdown } from './parse';
import { readPeopleOf } from './participants';
import { toSections } from './sections';
import { readSource, Source } from './source';
import { spread } from './spread';
import { readTags } from './tags';
import { hasWords } from './text';
import { readTexts } from './texts';
import { readTimeline } from './timeline';
import { readTitle } from './title';
import { Warnings } from './warnings';

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
  const source = readSource(document.content);
  const nodes = parseMarkdown(source.body);
  const sections = toSections(nodes, source.body);
  const ledger = new Ledger(source.body);
  const fields = readFields(source, sections);
  const named = { sections, ledger, text: source.body, warnings };
  const { title, day } = readTitle(document.name, named, fields);
  const date = readDocumentDay(fields) ?? day;
  const importing: Importing = {
    ...named,
    definitions: new Definitions(nodes, source.body, ledger),
    newClock: clockFactory(
      date,
      findDocumentZone(fields, named),
      options,
      warnings,
    ),
    factorCategories: options.factorCategories,
  };

  const timeline = readTimeline(importing);
  const countermeasures = readCountermeasures(importing);
  const debrief: ImportedDocument['debrief'] = {
    title,
    kind: readKind(title),
    scheduled: false,
    severity: readSeverity(fields, options, warnings),
    entities: readDocumentEntities(fields, options, warnings),
    marks: readMarks(importing, fields, timeline, date),
    factors: readFactors(importing),
    wentWell: readWentWell(importing),
    ...readPeopleOf(importing, fields),
    ...readTexts(importing, fields),
    links: readDocumentLinks(importing),
    tags: readTags(fields),
    mitigation: null,
    relations: [],
    visibility: 'organisation',
  };
  warnOfStatus(fields, warnings);
  const rest = [frontMatterText(source, fields), ledger.leftovers(sections)]
    .filter(hasWords)
    .join('\n\n');
  return {
    name: document.name,
    dialect: detectDialect(sections, labelsOf(source, fields)),
    debrief: spread(debrief, importing.definitions.appendTo(rest), warnings),
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

function warnOfStatus(fields: Field[], warnings: Warnings): void {
  const status = findField(fields, 'status');
  if (status) {
    warnings.add(
      status.line,
      `The status "${status.values[0]}" was not taken over; what is imported begins as a draft`,
    );
  }
}

function labelsOf({ frontMatter, body }: Source, fields: Field[]): string[] {
  const lines = body.split('\n');
  return [
    ...(frontMatter?.entries ?? []).map(({ key }) => key),
    ...fields.map(({ line }) =>
      (lines.at(line - 1) ?? '').split(':')[0].replace(/[*_|]|^\s*[-+]/g, ''),
    ),
  ];
}
