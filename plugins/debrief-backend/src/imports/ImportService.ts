import {
  countermeasureCreatePermission,
  countermeasureInputSchema,
  debriefCreatePermission,
  debriefInputSchema,
  DebriefSettings,
  FieldProblem,
  ImportedDocument,
  importRequestSchema,
  ImportResponse,
  timelineEntryInputSchema,
  UnreadDocument,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import {
  Audit,
  Call,
  Idempotency,
  InvalidFieldsError,
  toFieldProblems,
} from '../calls';
import { Changes } from '../changes';
import { DebriefRow } from '../database';
import { findSettingsProblems } from '../debriefs';
import { Access, PermissionGate } from '../permissions';
import { EntityTitleReader, EntityTitles, OwnerAccess } from '../records';
import { DocumentReader } from './DocumentReader';
import { WholeDebrief, WholeDebriefWriter } from './WholeDebriefWriter';

/** What is to be imported, and how. */
export type ImportOrder = z.output<typeof importRequestSchema>;

interface SavedDebrief {
  id: string;
  number: number;
}

/** Makes debriefs of documents. */
export class ImportService {
  constructor(
    private readonly options: {
      audit: Audit;
      changes: Changes;
      debriefAccess: OwnerAccess<DebriefRow>;
      gate: PermissionGate;
      idempotency: Idempotency;
      reader: DocumentReader;
      settings: DebriefSettings;
      titles: EntityTitleReader;
      writer: WholeDebriefWriter;
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
    const { changes, gate, idempotency } = this.options;
    const drafts = this.toWholeDebriefs(
      call,
      documents,
      await this.readTitles(call, documents),
    );
    const access = await gate.access(call.credentials, {
      debrief: countermeasureCreatePermission,
    });
    const response = await idempotency.once(call, {
      work: tx => this.insert(tx, drafts, access),
      answer: async (db, saved) => ({
        items: await Promise.all(
          documents.map(async (document, index) => ({
            ...document,
            ...(await this.ifReadable(db, saved[index], access)),
          })),
        ),
      }),
    });
    changes.publishSoon();
    return response;
  }

  private async insert(
    tx: Knex.Transaction,
    drafts: WholeDebrief[],
    access: Access,
  ): Promise<SavedDebrief[]> {
    const { debriefAccess, writer } = this.options;
    const saved = await writer.insert(tx, drafts);
    for (const [index, { id }] of saved.entries()) {
      if (drafts[index].countermeasures.length > 0) {
        await debriefAccess.requireAllowed(tx, id, access);
      }
    }
    return saved;
  }

  // When the same import is sent again, a debrief can be restricted by then.
  private async ifReadable(
    db: Knex,
    saved: SavedDebrief,
    { readable }: Access,
  ): Promise<Partial<SavedDebrief>> {
    const found = await this.options.debriefAccess.store.find(
      db,
      { id: saved.id },
      readable.debrief,
      {},
    );
    return found ? saved : {};
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

  private toWholeDebriefs(
    { actor, at }: Call,
    documents: ImportedDocument[],
    titles: EntityTitles,
  ): WholeDebrief[] {
    const problems: FieldProblem[] = [];
    const wholes = documents.flatMap((document, index) => {
      const parsed = wholeDebriefSchema.safeParse(document);
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
    return wholes;
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

const wholeDebriefSchema = z.object({
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
