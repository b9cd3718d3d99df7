import {
  countermeasureCreatePermission,
  debriefCreatePermission,
  DebriefSettings,
  FieldProblem,
  ImportedDocument,
  importRequestSchema,
  ImportResponse,
  UnreadDocument,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { Audit, Call, Idempotency, InvalidFieldsError } from '../calls';
import { Changes } from '../changes';
import { Debriefs, findSettingsProblems } from '../debriefs';
import { Access, PermissionGate } from '../permissions';
import { EntityTitleReader, EntityTitles } from '../records';
import { CheckedDocument } from './checkDocument';
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
      debriefs: Pick<Debriefs, 'access' | 'store'>;
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
        return dryRun
          ? { items: read.map(it => ('error' in it ? it : it.document)) }
          : this.save(call, this.requireValid(requireAllRead(read)));
      },
    );
  }

  private async readDocuments(
    { credentials }: Call,
    { documents, defaults }: ImportOrder,
  ): Promise<(CheckedDocument | UnreadDocument)[]> {
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
    const drafts = toWholeDebriefs(
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
    const { debriefs, writer } = this.options;
    const saved = await writer.insert(tx, drafts);
    for (const [index, { id }] of saved.entries()) {
      if (drafts[index].countermeasures.length > 0) {
        await debriefs.access.requireAllowed(tx, id, access);
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
    const found = await this.options.debriefs.store.find(
      db,
      { id: saved.id },
      readable.debrief,
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

  private requireValid(documents: CheckedDocument[]): ImportedDocument[] {
    const problems = documents.flatMap(({ document, problems: found }, index) =>
      [
        ...found,
        ...findSettingsProblems(document.debrief, this.options.settings),
      ].map(it => ofDocument(index, it)),
    );
    if (problems.length > 0) {
      throw new InvalidFieldsError(problems);
    }
    return documents.map(it => it.document);
  }
}

function toWholeDebriefs(
  { actor, at }: Call,
  documents: ImportedDocument[],
  titles: EntityTitles,
): WholeDebrief[] {
  return documents.map(({ debrief, timeline, countermeasures }) => ({
    debrief: { content: debrief, titles, actor, at },
    timeline: timeline.map(content => ({ content })),
    countermeasures: countermeasures.map(content => ({ content })),
  }));
}

function requireAllRead(
  documents: (CheckedDocument | UnreadDocument)[],
): CheckedDocument[] {
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

function ofDocument(index: number, { path, message }: FieldProblem) {
  const field = path.replace(/^debrief\./, '');
  return { path: `documents.${index}`, message: `${field} ${message}` };
}
