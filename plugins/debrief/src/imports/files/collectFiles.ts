import type { FoundFile } from './readDocument';

/** The files of an input, with the folders they were in. */
export function collectChosenFiles(files: Iterable<File>): FoundFile[] {
  return [...files]
    .map(file => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name }) => !isHidden(name));
}

/**
 * The files that were dropped, those in folders as well. Hidden ones, such as
 * those of a version control, are passed over.
 */
export async function collectDroppedFiles(
  transfer: Pick<DataTransfer, 'items' | 'files'>,
): Promise<FoundFile[]> {
  // To be asked for at once: after the event there is nothing left to ask.
  const entries = Array.from(transfer.items, item =>
    item.kind === 'file' ? item.webkitGetAsEntry?.() ?? null : null,
  ).filter(entry => entry !== null);
  if (entries.length === 0) {
    return collectChosenFiles(transfer.files);
  }
  const found = await Promise.all(entries.map(collectFromEntry));
  return found.flat();
}

async function collectFromEntry(entry: FileSystemEntry): Promise<FoundFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isHidden(name)) {
    return [];
  }
  if (isFile(entry)) {
    return [{ name, file: await fileOf(entry) }];
  }
  if (!isDirectory(entry)) {
    return [];
  }
  const found: FoundFile[] = [];
  for (const child of await childrenOf(entry)) {
    found.push(...(await collectFromEntry(child)));
  }
  return found;
}

function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(
  entry: FileSystemEntry,
): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

// A reader answers with a hundred at a time, and with none at the end.
async function childrenOf(
  directory: FileSystemDirectoryEntry,
): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) {
      return children;
    }
    children.push(...more);
  }
}
