/** The text of a file, under the name that it is known by. */
export interface DocumentSource {
  name: string;
  content: string;
}

/** Why a file is not in the list. */
export type RefusalReason =
  | { type: 'wrong-type'; extension: string }
  | { type: 'too-large'; limitBytes: number }
  | { type: 'not-text' }
  | { type: 'empty' }
  | { type: 'unreadable'; message: string }
  | { type: 'twice'; twin: string }
  | { type: 'too-many'; limit: number };

export interface RefusedFile {
  name: string;
  reason: RefusalReason;
}

/** A file and the path at which it was found. */
export interface FoundFile {
  name: string;
  file: File;
}

/** As long as one section of a debrief may be: all of it may land in one. */
export const documentLimitBytes = 1_000_000;

const textExtensions = ['md', 'markdown', 'mdown', 'mkd', 'mdx', 'txt', 'text'];

/** Reads a file as text, or says why it cannot be a post-mortem. */
export async function readDocument({
  name,
  file,
}: FoundFile): Promise<DocumentSource | RefusedFile> {
  const extension = extensionOf(name);
  if (extension !== null && !textExtensions.includes(extension)) {
    return { name, reason: { type: 'wrong-type', extension } };
  }
  if (file.size > documentLimitBytes) {
    return {
      name,
      reason: { type: 'too-large', limitBytes: documentLimitBytes },
    };
  }
  try {
    const content = decodeText(
      await readBytes(file),
      // What calls itself text may be older than UTF-8.
      extension !== null,
    );
    return checkContent(name, content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, reason: { type: 'unreadable', message } };
  }
}

function checkContent(
  name: string,
  content: string | null,
): DocumentSource | RefusedFile {
  if (content === null || content.includes('\u0000')) {
    return { name, reason: { type: 'not-text' } };
  }
  return content.trim() === ''
    ? { name, reason: { type: 'empty' } }
    : { name, content };
}

/** In lower case; null for a name without one. */
function extensionOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  // "Outage of 2021-03.04" and "v1.2 rollout" end in no extension.
  return /^[a-z][a-z0-9]{0,9}$/.test(extension) ? extension : null;
}

function decodeText(bytes: Uint8Array, mayBeOld: boolean): string | null {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return mayBeOld ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function readBytes(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer
        ? resolve(new Uint8Array(reader.result))
        : reject(new Error('The file holds no bytes'));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}
