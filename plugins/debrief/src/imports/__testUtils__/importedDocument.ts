import {
  debriefInputSchema,
  ImportedDocument,
} from '@debrief/backstage-plugin-debrief-common';

/** What the importer answers for a document, with only what a test is about. */
export function anImportedDocument(
  part: Partial<Omit<ImportedDocument, 'debrief'>> & {
    debrief?: Partial<ImportedDocument['debrief']>;
  } = {},
): ImportedDocument {
  const { entities, ...empty } = debriefInputSchema.parse({
    title: 'Checkout answered 503',
    entities: [{ entityRef: 'component:default/none' }],
  });
  return {
    name: 'pm.md',
    dialect: 'google-sre',
    timeline: [],
    countermeasures: [],
    warnings: [],
    ...part,
    debrief: { ...empty, entities: [], ...part.debrief },
  };
}
