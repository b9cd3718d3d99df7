import type { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';
import { anImportedDocument } from '../../src/imports/__testUtils__/importedDocument';

/**
 * Takes the first line of a document for its title and the rest for its
 * discussion. What reads documents belongs to the backend.
 */
export function readPlainly(document: {
  name: string;
  content: string;
}): ImportedDocument {
  const [title, ...rest] = document.content.trim().split('\n');
  return anImportedDocument({
    name: document.name,
    debrief: {
      title: title.replace(/^#+\s*/, '').slice(0, 200) || document.name,
      discussion: rest.join('\n').trim(),
    },
    warnings: [{ line: 1, message: 'Read without the importer' }],
  });
}
