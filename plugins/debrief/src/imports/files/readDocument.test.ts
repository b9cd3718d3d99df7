import { documentLimitBytes, readDocument } from './readDocument';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(name: string, bytes: Uint8Array<ArrayBuffer>) {
  return readDocument({ name, file: new File([bytes], name) });
}

describe('readDocument', () => {
  it.each([
    ['Markdown', 'pm.md', utf8('# Outage'), '# Outage'],
    ['plain text', 'folder/PM.TXT', utf8('Outage'), 'Outage'],
    ['text without an extension', 'PM2021', utf8('# Ünruhe'), '# Ünruhe'],
    ['a date that looks like one', 'Outage 2021.03', utf8('# a'), '# a'],
    [
      'a byte order mark',
      'pm.md',
      new Uint8Array([0xef, 0xbb, 0xbf, 0x41]),
      'A',
    ],
    ['UTF-16', 'pm.md', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'A'],
    ['an old encoding', 'pm.txt', new Uint8Array([0x4d, 0xfc]), 'Mü'],
  ])('takes %s', async (_, name, bytes, content) => {
    expect(await read(name, bytes)).toEqual({ name, content });
  });

  it.each([
    [
      'a PDF',
      'pm.pdf',
      utf8('%PDF-1.7'),
      { type: 'wrong-type', extension: 'pdf' },
    ],
    [
      'a Word document',
      'a/PM.DOCX',
      utf8('PK'),
      { type: 'wrong-type', extension: 'docx' },
    ],
    [
      'three megabytes',
      'pm.md',
      new Uint8Array(3_000_000),
      { type: 'too-large', limitBytes: documentLimitBytes },
    ],
    [
      'an image without an extension',
      'image',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      { type: 'not-text' },
    ],
    [
      'bytes under the name of text',
      'pm.md',
      new Uint8Array([0x41, 0, 0x42]),
      { type: 'not-text' },
    ],
    ['nothing', 'pm.md', utf8(' \n'), { type: 'empty' }],
  ])('refuses %s, and says why', async (_, name, bytes, reason) => {
    expect(await read(name, bytes)).toEqual({ name, reason });
  });
});
