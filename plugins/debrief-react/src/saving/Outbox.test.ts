import { DraftStore } from './DraftStore';
import { Outbox, Outgoing } from './Outbox';
import type { WriteOutcome } from './writeOutcome';

type Answer = WriteOutcome<unknown, unknown>;

const saved: Answer = { type: 'saved', resource: {} };
const unreachable: Answer = { type: 'failed', trouble: 'unreachable' };

let drafts: DraftStore;
let sent: Outgoing<string>[];
let answers: Answer[];

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  drafts = new DraftStore(localStorage, {
    userEntityRef: 'user:default/ana',
    about: 'one',
  });
  sent = [];
  answers = [];
});
afterEach(() => jest.useRealTimers());

function open(): Outbox<string> {
  const outbox = new Outbox<string>({
    drafts,
    slot: 'outbox',
    parse: message => (typeof message === 'string' ? message : undefined),
    send: async outgoing => {
      sent.push(outgoing);
      return answers.shift() ?? saved;
    },
  });
  outbox.start();
  return outbox;
}

const textsOf = (outbox: Outbox<string>) =>
  outbox.getState().items.map(it => it.message);

describe('what is said while a line may be down', () => {
  it('is sent in its order, and then forgotten', async () => {
    const outbox = open();
    outbox.add('one');
    outbox.add('two');
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.map(it => it.message)).toEqual(['one', 'two']);
    expect(textsOf(outbox)).toEqual([]);
    expect(drafts.slots()).toEqual([]);
  });

  it('waits for the line, and is sent again under the same key', async () => {
    answers = [unreachable];
    const outbox = open();
    outbox.add('one');
    await jest.advanceTimersByTimeAsync(0);
    expect(outbox.getState().trouble).toBe('unreachable');
    expect(textsOf(outbox)).toEqual(['one']);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(textsOf(outbox)).toEqual([]);
    expect(outbox.getState().trouble).toBeNull();
    expect(new Set(sent.map(it => it.key)).size).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it('is there after a reload, with the time at which it was said', async () => {
    answers = [unreachable];
    const before = open();
    before.add('one', '2026-06-12T13:00:00Z');
    await jest.advanceTimersByTimeAsync(0);
    before.close();
    const after = open();
    await jest.advanceTimersByTimeAsync(0);
    const [first, second] = sent;
    expect(second).toEqual(first);
    expect(second.at).toBe('2026-06-12T13:00:00Z');
    expect(textsOf(after)).toEqual([]);
  });

  it('says what is not taken, and goes on with the next', async () => {
    answers = [
      { type: 'rejected', problems: [{ path: 'text', message: 'too long' }] },
    ];
    const outbox = open();
    outbox.add('one');
    outbox.add('two');
    await jest.advanceTimersByTimeAsync(0);
    expect(outbox.getState().items).toMatchObject([
      { message: 'one', refusal: 'too long' },
    ]);
    outbox.letGo(outbox.getState().items[0].key);
    expect(drafts.slots()).toEqual([]);
  });
});
