import type { ResourceModel } from '../saveState';

/** A small resource to save: something that happened, and when. */
export interface NoteFields {
  at: string;
  kind: string;
  text: string;
  author: string | null;
}

const paths = ['at', 'kind', 'text', 'author'] as const;

export const blankNoteFields: NoteFields = {
  at: '1970-01-01T00:00:00Z',
  kind: 'observation',
  text: '',
  author: null,
};

export const noteModel: ResourceModel<NoteFields> = {
  paths,
  sectionOf: () => 'notes',
  findHeld: fields => new Set(fields.text.trim() ? [] : ['text']),
};

export function noteFieldAt(path: string): keyof NoteFields | undefined {
  return paths.find(it => it === path);
}

export function parseNoteFields(fields: object): NoteFields | undefined {
  return 'at' in fields &&
    typeof fields.at === 'string' &&
    'kind' in fields &&
    typeof fields.kind === 'string' &&
    'text' in fields &&
    typeof fields.text === 'string'
    ? { at: fields.at, kind: fields.kind, text: fields.text, author: null }
    : undefined;
}
