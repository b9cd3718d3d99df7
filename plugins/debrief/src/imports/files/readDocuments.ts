import {
  DocumentSource,
  FoundFile,
  readDocument,
  RefusedFile,
} from './readDocument';

/** Reads files one after the other, in the order of their names. */
export async function readDocuments(
  found: FoundFile[],
): Promise<{ files: DocumentSource[]; refused: RefusedFile[] }> {
  const files: DocumentSource[] = [];
  const refused: RefusedFile[] = [];
  const inOrder = [...found].sort((a, b) =>
    a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
  for (const file of inOrder) {
    const read = await readDocument(file);
    if ('reason' in read) {
      refused.push(read);
    } else {
      files.push(read);
    }
  }
  return { files, refused };
}
