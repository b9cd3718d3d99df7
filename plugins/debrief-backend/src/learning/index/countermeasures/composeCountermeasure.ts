import { Facets } from '../../facets';
import { SearchDocument } from '../SearchDocument';
import { bodyOf } from '../text/bodyOf';
import { keywordsOf, nameOf } from '../text/keywords';
import { PlainTextReader } from '../text/PlainTextReader';
import { singleLine } from '../text/singleLine';
import { FoundCountermeasure } from './readCountermeasures';

/** What a countermeasure has of what it comes from. */
export interface CountermeasureSource {
  shared: Pick<SearchDocument, 'belongsTo' | 'occurredAt' | 'visibleTo'> & {
    facets: Omit<Facets, 'type' | 'entityRef'>;
  };
  /** The entities of the source, with their titles. */
  entities: { entity_ref: string; title: string | null }[];
  /** The running number for people. */
  number: number;
}

/** What is to be found of a countermeasure. */
export async function composeCountermeasure(
  { row, entityRefs }: FoundCountermeasure,
  { shared, entities, number }: CountermeasureSource,
  reader: PlainTextReader,
): Promise<SearchDocument> {
  const titles = new Map(entities.map(it => [it.entity_ref, it.title]));
  return {
    ...shared,
    id: row.id,
    title: singleLine(row.title),
    keywords: keywordsOf([
      `CM-${row.number}`,
      ...entityRefs.flatMap(ref => [nameOf(ref), titles.get(ref)]),
      row.ticket_url,
    ]),
    body: await bodyOf([row.description, row.reason], reader),
    owner: row.owner,
    facets: {
      ...shared.facets,
      type: ['countermeasure'],
      entityRef: entityRefs,
    },
    details: {
      number: row.number,
      status: null,
      countermeasure: {
        state: row.state,
        strength: row.strength,
        dueDate: row.due_date,
        source: { ...shared.belongsTo, number },
      },
    },
  };
}
