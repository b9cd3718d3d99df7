import {
  blankNoteFields,
  noteFieldAt,
  NoteFields,
  noteModel,
  parseNoteFields,
} from './__testUtils__/noteFields';
import type { WriteRequest } from './Autosave';
import { DraftStore } from './DraftStore';
import { RowAutosaves } from './RowAutosaves';
import type { ServerCopy } from './saveState';
import type { WriteOutcome } from './writeOutcome';

type Outcome = WriteOutcome<ServerCopy<NoteFields>>;

const rollback: NoteFields = {
  at: '2026-03-02T10:46:00Z',
  kind: 'action',
  text: 'rolled back',
  author: null,
};

function copy(id: string, fields: Partial<NoteFields> = {}, version = 1) {
  return {
    id,
    version,
    by: 'user:default/ana',
    fields: { ...rollback, ...fields },
  };
}

/** A server that answers when the test says so. */
class SlowServer {
  readonly requests: WriteRequest<NoteFields>[] = [];
  readonly #answers: ((outcome: Outcome) => void)[] = [];

  open(): RowAutosaves<NoteFields> {
    return new RowAutosaves({
      model: noteModel,
      parse: parseNoteFields,
      fieldAt: noteFieldAt,
      blank: blankNoteFields,
      drafts: new DraftStore(localStorage, {
        userEntityRef: 'user:default/ana',
        about: 'debrief-1',
      }),
      slot: 'timeline',
      write: request => {
        this.requests.push(request);
        return new Promise(answer => this.#answers.push(answer));
      },
      destroy: async () => ({ type: 'saved', resource: null }),
    });
  }

  async answer(outcome: Outcome): Promise<void> {
    this.#answers.shift()?.(outcome);
    await jest.advanceTimersByTimeAsync(0);
  }
}

function textsOf(rows: RowAutosaves<NoteFields>): string[] {
  return rows.getRows().map(row => row.autosave.getState().typed.text);
}

const lost: Outcome = { type: 'failed', trouble: 'unreachable' };

describe('RowAutosaves', () => {
  let server: SlowServer;
  let rows: RowAutosaves<NoteFields>;

  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
    server = new SlowServer();
    rows = server.open();
  });

  afterEach(() => jest.useRealTimers());

  describe('a row whose creation was answered, and the answer got lost', () => {
    beforeEach(async () => {
      rows.sync([]);
      rows.add(rollback);
      await server.answer(lost);
    });

    it('is there once when the list has it before the next attempt', async () => {
      rows.sync([copy('1'), copy('2', { text: 'Errors end' })]);
      expect(textsOf(rows)).toEqual(['rolled back', 'Errors end']);

      await jest.advanceTimersByTimeAsync(2_000);
      await server.answer({ type: 'saved', resource: copy('1') });
      rows.sync([copy('1'), copy('2', { text: 'Errors end' })]);
      expect(textsOf(rows)).toEqual(['rolled back', 'Errors end']);
    });

    it('is there once after a reload', async () => {
      rows.close();
      const again = server.open();
      again.sync([copy('1')]);
      expect(textsOf(again)).toEqual(['rolled back']);

      await server.answer({ type: 'saved', resource: copy('1') });
      expect(textsOf(again)).toEqual(['rolled back']);
      expect(server.requests[1].idempotencyKey).toBe(
        server.requests[0].idempotencyKey,
      );
    });

    it('is one again when somebody changed it meanwhile', async () => {
      const changed = copy('1', { text: 'Rolled back by Ben' }, 2);
      rows.sync([changed]);
      expect(textsOf(rows)).toEqual(['rolled back', 'Rolled back by Ben']);
      rows.getRows()[1].autosave.edit('text', 'Rolled back by Ben and Eve');

      await jest.advanceTimersByTimeAsync(2_000);
      await server.answer({ type: 'stale', current: changed });
      await server.answer({ type: 'saved', resource: copy('1') });
      expect(textsOf(rows)).toEqual(['Rolled back by Ben and Eve']);
    });
  });

  it.each<[string, Outcome, string[]]>([
    [
      'worked',
      { type: 'saved', resource: copy('1') },
      ['rolled back', 'rolled back'],
    ],
    [
      'failed',
      { type: 'rejected', problems: [] },
      ['rolled back', 'rolled back'],
    ],
  ])(
    'what somebody else wrote in the same words is there once a creation %s',
    async (_, outcome, texts) => {
      rows.sync([]);
      rows.add(rollback);
      rows.sync([copy('2')]);
      expect(textsOf(rows)).toEqual(['rolled back']);
      await server.answer(outcome);
      expect(textsOf(rows)).toEqual(texts);
    },
  );

  it('rows that are listed while one is created are there at once', () => {
    rows.sync([]);
    rows.add(rollback);
    rows.sync([copy('2', { text: 'Errors end' })]);
    expect(textsOf(rows)).toEqual(['rolled back', 'Errors end']);
  });

  it('a row that was removed while one was away can be added again, all of it', async () => {
    rows.sync([copy('1')]);
    rows.getRows()[0].autosave.edit('text', 'Rolled back at last');
    rows.close();
    await server.answer(lost);

    const again = server.open();
    again.sync([]);
    expect(server.requests).toHaveLength(1);
    const [row] = again.getRows();
    expect(row.autosave.getState().trouble).toBe('gone');
    row.autosave.startOver();
    expect(server.requests[1]).toMatchObject({
      identity: null,
      fields: { ...rollback, text: 'Rolled back at last' },
    });
  });
});
