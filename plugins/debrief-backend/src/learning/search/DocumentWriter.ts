import { Knex } from 'knex';
import { inBatches, insertAll } from '../../database';
import { encodeFacets, facetNames } from './facetCode';
import { FacetIdsByValue, FacetValue, FacetValues } from './FacetValues';
import { FullText, SearchRow } from './FullText';
import {
  DocumentFacets,
  DocumentTexts,
  SearchDocument,
} from './SearchDocument';

/** Table `search_documents`. */
export interface DocumentRow extends DocumentTexts {
  row_id: number;
  type: DocumentFacets['type'];
  document_id: string;
  debrief_id: string;
  number: number;
  state: string;
  strength: string | null;
  due_date: string | null;
}

type NewDocumentRow = Omit<DocumentRow, 'row_id'>;
type NewSearchRow = Omit<SearchRow, 'row_id'>;

interface Entry {
  document: NewDocumentRow;
  row: NewSearchRow;
  restricted: boolean;
}
interface SavedEntry extends Entry {
  rowId: number;
}

/** Writes what search looks through. */
export class DocumentWriter {
  private readonly facetValues = new FacetValues();

  constructor(private readonly fullText: FullText) {}

  /**
   * Makes `documents` all that is found of the debriefs. What is the same as
   * before is not written again: to change a state, nobody stems a text.
   */
  async replace(
    tx: Knex.Transaction,
    debriefIds: string[],
    documents: SearchDocument[],
  ): Promise<void> {
    const entries = await this.toEntries(tx, documents);
    const saved = await readEntries(tx, debriefIds);
    const added: Entry[] = [];
    const rewritten: SavedEntry[] = [];
    const touched: SavedEntry[] = [];
    for (const entry of entries) {
      const before = saved.get(entry.document.document_id);
      saved.delete(entry.document.document_id);
      if (!before) {
        added.push(entry);
      } else if (!isIndexedAlike(before, entry)) {
        rewritten.push({ ...entry, rowId: before.rowId });
      } else if (!isSame(before, entry)) {
        touched.push({ ...entry, rowId: before.rowId });
      }
    }
    await this.remove(tx, [...rewritten, ...saved.values()]);
    await touch(tx, touched);
    await this.insert(tx, [...rewritten, ...added]);
  }

  private async toEntries(
    tx: Knex.Transaction,
    documents: SearchDocument[],
  ): Promise<Entry[]> {
    const values = documents.flatMap(it => facetValuesOf(it.facets));
    const ids = await this.facetValues.findOrAdd(tx, distinct(values));
    return documents.map(it => ({
      document: toDocumentRow(it),
      row: {
        debrief_number: it.debriefNumber,
        occurred_at: it.occurredAt,
        facets: encode(it.facets, ids),
      },
      restricted: it.restricted,
    }));
  }

  private async remove(
    tx: Knex.Transaction,
    entries: SavedEntry[],
  ): Promise<void> {
    await inBatches(
      entries.map(it => it.rowId),
      async batch => {
        await this.fullText.remove(tx, batch);
        await tx('search_documents').whereIn('row_id', batch).delete();
        return [];
      },
    );
  }

  private async insert(tx: Knex.Transaction, entries: Entry[]): Promise<void> {
    await insertAll(
      tx,
      'search_documents',
      entries.map(it => it.document),
    );
    await inBatches(
      entries.filter(it => it.restricted).map(it => it.document.document_id),
      async batch => {
        await tx('search_documents')
          .whereIn('document_id', batch)
          .update({ row_id: tx.raw('-row_id') });
        return [];
      },
    );
    const saved = await inBatches(
      entries.map(it => it.document.document_id),
      batch =>
        tx<DocumentRow>('search_documents')
          .whereIn('document_id', batch)
          .select('row_id', 'document_id'),
    );
    const rowIds = new Map(saved.map(it => [it.document_id, it.row_id]));
    await this.fullText.insert(
      tx,
      entries.map(({ document, row }) => ({
        row: { row_id: rowIdOf(rowIds, document.document_id), ...row },
        texts: document,
      })),
    );
  }
}

function rowIdOf(rowIds: Map<string, number>, documentId: string): number {
  const rowId = rowIds.get(documentId);
  if (rowId === undefined) {
    throw new Error(`The search row of '${documentId}' was not written`);
  }
  return rowId;
}

async function touch(
  tx: Knex.Transaction,
  entries: SavedEntry[],
): Promise<void> {
  for (const { rowId, document, row } of entries) {
    await tx('search_rows').where('row_id', rowId).update(row);
    await tx('search_documents').where('row_id', rowId).update({
      number: document.number,
      state: document.state,
      strength: document.strength,
      due_date: document.due_date,
    });
  }
}

async function readEntries(
  tx: Knex.Transaction,
  debriefIds: string[],
): Promise<Map<string, SavedEntry>> {
  const rows: (DocumentRow & SearchRow)[] = await tx({ d: 'search_documents' })
    .join({ s: 'search_rows' }, 's.row_id', 'd.row_id')
    .whereIn('d.debrief_id', debriefIds)
    .select('d.*', 's.debrief_number', 's.occurred_at', 's.facets');
  return new Map(
    rows.map(
      ({ row_id: rowId, debrief_number, occurred_at, facets, ...document }) => [
        document.document_id,
        {
          rowId,
          document,
          row: {
            debrief_number,
            occurred_at: Number(occurred_at),
            facets,
          },
          restricted: rowId < 0,
        },
      ],
    ),
  );
}

// The full-text index knows the texts, and by the sign of its id, whether a row
// is restricted.
function isIndexedAlike(a: Entry, b: Entry): boolean {
  return (
    a.restricted === b.restricted &&
    a.document.title === b.document.title &&
    a.document.keywords === b.document.keywords &&
    a.document.body === b.document.body
  );
}

function isSame(a: Entry, b: Entry): boolean {
  return (
    a.row.debrief_number === b.row.debrief_number &&
    a.row.occurred_at === b.row.occurred_at &&
    a.row.facets === b.row.facets &&
    a.document.number === b.document.number &&
    a.document.state === b.document.state &&
    a.document.strength === b.document.strength &&
    a.document.due_date === b.document.due_date
  );
}

function toDocumentRow(document: SearchDocument): NewDocumentRow {
  return {
    type: document.facets.type,
    document_id: document.id,
    debrief_id: document.debriefId,
    number: document.number,
    title: document.title,
    keywords: document.keywords,
    body: document.body,
    state: document.state,
    strength: document.strength,
    due_date: document.dueDate,
  };
}

function encode(facets: DocumentFacets, ids: FacetIdsByValue): string {
  const idOf = (facet: FacetValue['facet'], value: string) =>
    ids.get({ facet, value }) ?? 0;
  return encodeFacets({
    type: idOf('type', facets.type),
    kind: idOf('kind', facets.kind),
    severity: idOf('severity', facets.severity),
    year: idOf('year', facets.year),
    owner: facets.owner === null ? 0 : idOf('owner', facets.owner),
    factor: facets.factor.map(value => idOf('factor', value)),
    tag: facets.tag.map(value => idOf('tag', value)),
    entityRef: facets.entityRef.map(value => idOf('entityRef', value)),
  });
}

function facetValuesOf(facets: DocumentFacets): FacetValue[] {
  return facetNames.flatMap(facet =>
    [facets[facet] ?? []].flat().map(value => ({ facet, value })),
  );
}

function distinct(values: FacetValue[]): FacetValue[] {
  return [
    ...new Map(values.map(it => [`${it.facet} ${it.value}`, it])).values(),
  ];
}
