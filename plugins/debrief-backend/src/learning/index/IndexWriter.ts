import deepEqual from 'fast-deep-equal';
import { Knex } from 'knex';
import type { Owner } from '../../records';
import { FullText, giveWay, inBatches, insertAll } from '../../database';
import { labelsOf, toFacetKeys } from '../facets';
import { DocumentTexts, SearchDocument } from './SearchDocument';

/** Table `search_documents`, but for what is the database's own. */
interface DocumentColumns {
  owner_type: Owner['type'];
  owner_id: string;
  document_id: string;
  /** Epoch milliseconds. */
  occurred_at: number;
  /** As `toFacetKeys` makes them. */
  facet_keys: string;
}

interface Entry {
  row: DocumentColumns;
  texts: DocumentTexts;
  labels: string[];
  visibleTo: string[] | null;
  /** JSON of Facets */
  facets: string;
  /** JSON of DocumentDetails */
  details: string;
}
interface SavedEntry extends Entry {
  rowId: number;
}

/** Writes what search looks through. */
export class IndexWriter {
  constructor(private readonly fullText: FullText) {}

  /**
   * Makes `documents` all that is found of some owners of one type. What is the
   * same as before is not written again: to change a state, nobody stems a text.
   *
   * @param options - `anew` writes all of it again
   */
  async replace(
    tx: Knex.Transaction,
    owners: { type: Owner['type']; ids: string[] },
    documents: SearchDocument[],
    options: { anew?: boolean } = {},
  ): Promise<void> {
    const saved = await readEntries(tx, owners);
    const added: Entry[] = [];
    const rewritten: SavedEntry[] = [];
    const touched: SavedEntry[] = [];
    for (const document of documents) {
      await giveWay();
      const entry = toEntry(document);
      const before = saved.get(entry.row.document_id);
      saved.delete(entry.row.document_id);
      if (!before) {
        added.push(entry);
      } else if (options.anew || !isIndexedAlike(before, entry)) {
        rewritten.push({ ...entry, rowId: before.rowId });
      } else if (!isSame(before, entry)) {
        touched.push({ ...entry, rowId: before.rowId });
      }
    }
    await this.remove(tx, [...rewritten, ...saved.values()]);
    await touch(tx, touched);
    await this.insert(tx, added);
    // A document keeps its row id: among equals, it decides the order.
    await this.insert(
      tx,
      rewritten.map(({ rowId, ...it }) => ({
        ...it,
        row: { row_id: rowId, ...it.row },
      })),
    );
  }

  private async remove(
    tx: Knex.Transaction,
    entries: SavedEntry[],
  ): Promise<void> {
    await inBatches(
      entries.map(it => it.rowId),
      async batch => {
        await this.fullText.remove(tx, batch);
        await tx('search_texts').whereIn('row_id', batch).delete();
        return [];
      },
    );
  }

  private async insert(tx: Knex.Transaction, entries: Entry[]): Promise<void> {
    await this.fullText.insert(tx, entries);
    const rows: { row_id: number; document_id: string }[] = await inBatches(
      entries.map(({ row }) => row.document_id),
      batch =>
        tx('search_documents')
          .whereIn('document_id', batch)
          .select('row_id', 'document_id'),
    );
    const rowIds = new Map(rows.map(it => [it.document_id, it.row_id]));
    await insertAll(
      tx,
      'search_texts',
      entries,
      ({ row, texts, labels, visibleTo, facets, details }) => ({
        row_id: rowIds.get(row.document_id),
        ...texts,
        labels: JSON.stringify(labels),
        visible_to: JSON.stringify(visibleTo),
        facets,
        details,
      }),
    );
  }
}

async function touch(
  tx: Knex.Transaction,
  entries: SavedEntry[],
): Promise<void> {
  for (const { rowId, row, facets, details } of entries) {
    await tx('search_documents').where('row_id', rowId).update(row);
    await tx('search_texts').where('row_id', rowId).update({ facets, details });
  }
}

/** Table `search_texts`. */
interface TextColumns extends DocumentTexts {
  /** JSON */
  labels: string;
  /** JSON */
  visible_to: string;
  /** JSON of Facets */
  facets: string;
  /** JSON of DocumentDetails */
  details: string;
}

type SavedRow = DocumentColumns & { row_id: number } & {
  [Column in keyof TextColumns]: string | null;
};

async function readEntries(
  tx: Knex.Transaction,
  owners: { type: Owner['type']; ids: string[] },
): Promise<Map<string, SavedEntry>> {
  const rows: SavedRow[] = await tx({ s: 'search_documents' })
    .leftJoin({ t: 'search_texts' }, 't.row_id', 's.row_id')
    .where('s.owner_type', owners.type)
    .whereIn('s.owner_id', owners.ids)
    .select(
      's.row_id',
      's.owner_type',
      's.owner_id',
      's.document_id',
      's.occurred_at',
      's.facet_keys',
      't.title',
      't.keywords',
      't.body',
      't.labels',
      't.visible_to',
      't.facets',
      't.details',
    );
  return new Map(rows.map(row => [row.document_id, toSavedEntry(row)]));
}

function toSavedEntry({
  row_id: rowId,
  title,
  keywords,
  body,
  labels,
  visible_to: visibleTo,
  facets,
  details,
  ...row
}: SavedRow): SavedEntry {
  // Whatever was lost is written again.
  return {
    rowId,
    // PostgreSQL answers bigint as text.
    row: { ...row, occurred_at: Number(row.occurred_at) },
    texts: {
      title: title ?? '',
      keywords: keywords ?? '',
      body: body ?? '',
    },
    labels: JSON.parse(labels ?? '[]'),
    visibleTo: JSON.parse(visibleTo ?? '[]'),
    facets: facets ?? '',
    details: details ?? '',
  };
}

function toEntry(document: SearchDocument): Entry {
  const { title, keywords, body } = document;
  return {
    row: {
      owner_type: document.belongsTo.type,
      owner_id: document.belongsTo.id,
      document_id: document.id,
      occurred_at: document.occurredAt,
      facet_keys: toFacetKeys(document.facets),
    },
    texts: { title, keywords, body },
    labels: [...new Set(labelsOf(document))].sort(),
    visibleTo: document.visibleTo && [...new Set(document.visibleTo)].sort(),
    facets: JSON.stringify(document.facets),
    details: JSON.stringify(document.details),
  };
}

// The full-text index knows texts and labels; all else is beside it.
function isIndexedAlike(a: Entry, b: Entry): boolean {
  return (
    a.texts.title === b.texts.title &&
    a.texts.keywords === b.texts.keywords &&
    a.texts.body === b.texts.body &&
    deepEqual(a.labels, b.labels) &&
    deepEqual(a.visibleTo, b.visibleTo)
  );
}

function isSame(a: Entry, b: Entry): boolean {
  return (
    a.details === b.details &&
    a.row.owner_type === b.row.owner_type &&
    a.row.owner_id === b.row.owner_id &&
    a.row.occurred_at === b.row.occurred_at &&
    a.facets === b.facets
  );
}
