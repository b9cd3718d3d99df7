import { fileTypeFromBuffer } from 'file-type/core';

/** The media type of a file by its bytes, whatever its sender says of it. */
export async function contentTypeOf(content: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(content);
  if (found) {
    return found.mime;
  }
  return isText(content) ? 'text/plain' : 'application/octet-stream';
}

function isText(content: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !text.includes('\u0000');
  } catch {
    return false;
  }
}
