import {
  countermeasureCreatePermission,
  countermeasureInputSchema,
  debriefCreatePermission,
  debriefInputSchema,
  DebriefSettings,
  ImportedDocument,
  importRequestSchema,
  ImportResponse,
  timelineEntryInputSchema,
  UnreadDocument,
} from '@debrief/backstage-plugin-debrief-common';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import {
  DebriefAccess,
  EntityTitleReader,
  EntityTitles,
  findSettingsProblems,
} from '../debriefs';
import {
  Audit,
  Call,
  FieldProblem,
  Idempotency,
  InvalidFieldsError,
  toFieldProblems,
} from '../http';
import { PermissionGate } from '../permissions';
import { DocumentReader } from './DocumentReader';
import { RecordDraft, RecordWriter } from './RecordWriter';

/** What is to be imported, and how. */
export type ImportOrder = z.output<typeof importRequestSchema>;

/** Makes debriefs of documents. */
export class ImportService {
  constructor(
    private readonly options: {
      settings: DebriefSettings;
      gate: PermissionGate;
      access: DebriefAccess;
      reader: DocumentReader;
      records: RecordWriter;
      titles: EntityTitleReader;
      audit: Audit;
      idempotency: Idempotency;
    },
  ) {}

  /**
   * Imports every document, or none of them: neither when one could not be
   * read. Only shown, such a one says why, and the others are shown as ever.
   */
  async run(call: Call, order: ImportOrder): Promise<ImportResponse> {
    const { documents, dryRun } = order;
    return this.options.audit.run(
      call,
      {
        eventId: 'debrief-import',
        severityLevel: dryRun ? 'low' : 'medium',
        meta: { documents: documents.length, dryRun },
        metaOf: ({ items }) => ({
          debriefIds: items.flatMap(it => ('id' in it && it.id ? [it.id] : [])),
        }),
      },
      async () => {
        const read = await this.readDocuments(call, order);
        return dryRun ? { items: read } : this.save(call, requireAllRead(read));
      },
    );
  }

  private async readDocuments(
    { credentials }: Call,
    { documents, defaults }: ImportOrder,
  ): Promise<(ImportedDocument | UnreadDocument)[]> {
    await this.options.gate.authorize(credentials, debriefCreatePermission);
    const { severities, factorCategories } = this.options.settings;
    if (defaults.timeZone && !IANAZone.isValidZone(defaults.timeZone)) {
      throw new InvalidFieldsError([
        {
          path: 'defaults.timeZone',
          message: 'must be an IANA time zone, such as Europe/Berlin',
        },
      ]);
    }
    return this.options.reader.read(documents, {
      defaults,
      severities: severities.map(it => it.id),
      factorCategories: factorCategories.map(it => it.id),
    });
  }

  private async save(
    call: Call,
    documents: ImportedDocument[],
  ): Promise<ImportResponse> {
    const { access, idempotency, records } = this.options;
    const drafts = this.toRecords(
      call,
      documents,
      await this.readTitles(call, documents),
    );
    const allowed = await access.access(
      call.credentials,
      countermeasureCreatePermission,
    );
    return idempotency.once(call, async tx => {
      const saved = await records.create(tx, drafts);
      for (const [index, { id }] of saved.entries()) {
        if (drafts[index].countermeasures.length > 0) {
          await access.requireAllowed(tx, id, allowed);
        }
      }
      return {
        items: documents.map((document, index) => ({
          ...document,
          ...saved[index],
        })),
      };
    });
  }

  private readTitles(
    call: Call,
    documents: ImportedDocument[],
  ): Promise<EntityTitles> {
    return this.options.titles.read(
      documents.flatMap(it => it.debrief.entities.map(of => of.entityRef)),
      call.credentials,
    );
  }

  private toRecords(
    { actor, at }: Call,
    documents: ImportedDocument[],
    titles: EntityTitles,
  ): RecordDraft[] {
    const problems: FieldProblem[] = [];
    const records = documents.flatMap((document, index) => {
      const parsed = recordSchema.safeParse(document);
      const wrong = parsed.success
        ? findSettingsProblems(parsed.data.debrief, this.options.settings)
        : toFieldProblems(parsed.error);
      problems.push(...wrong.map(it => ofDocument(index, it)));
      return parsed.success
        ? [
            {
              debrief: { content: parsed.data.debrief, titles, actor, at },
              timeline: parsed.data.timeline,
              countermeasures: parsed.data.countermeasures.map(content => ({
                content,
              })),
            },
          ]
        : [];
    });
    if (problems.length > 0) {
      throw new InvalidFieldsError(problems);
    }
    return records;
  }
}

function requireAllRead(
  documents: (ImportedDocument | UnreadDocument)[],
): ImportedDocument[] {
  const problems = documents.flatMap((it, index) =>
    'error' in it
      ? [{ path: `documents.${index}`, message: it.error.message }]
      : [],
  );
  if (problems.length > 0) {
    throw new InvalidFieldsError(problems);
  }
  return documents.flatMap(it => ('error' in it ? [] : [it]));
}

// The rules of a countermeasure hold before it has a debrief to come from.
const anySource = {
  type: 'debrief',
  id: '00000000-0000-4000-8000-000000000000',
};

const recordSchema = z.object({
  debrief: debriefInputSchema,
  timeline: z.array(timelineEntryInputSchema),
  countermeasures: z.array(
    z.preprocess(
      content =>
        typeof content === 'object'
          ? { ...content, source: anySource }
          : content,
      countermeasureInputSchema,
    ),
  ),
});

function ofDocument(index: number, { path, message }: FieldProblem) {
  const field = path.replace(/^debrief\./, '');
  return { path: `documents.${index}`, message: `${field} ${message}` };
}
