import { Draft, DraftStore } from './DraftStore';

const scope = { userEntityRef: 'user:default/ana', about: 'debrief-1' };

function draft(value: unknown): Draft {
  const at = '2026-03-02T10:00:00Z';
  return { value, base: '', baseVersion: 1, sent: [], at };
}

describe('DraftStore', () => {
  beforeEach(() => localStorage.clear());

  it('gives back what was written, also after a reload', () => {
    new DraftStore(localStorage, scope).write('debrief', 'title', draft('Hi'));

    const store = new DraftStore(localStorage, scope);
    expect(store.slots()).toEqual(['debrief']);
    expect(store.read('debrief')).toEqual(new Map([['title', draft('Hi')]]));
  });

  it('keeps people, debriefs and slots apart', () => {
    const store = new DraftStore(localStorage, scope);
    store.write('debrief', 'title', draft('mine'));
    store.write('timeline/1', 'text', draft('row'));

    const others = [
      { ...scope, userEntityRef: 'user:default/ben' },
      { ...scope, about: 'debrief-10' },
    ];
    for (const other of others) {
      expect(new DraftStore(localStorage, other).slots()).toEqual([]);
    }
    expect(store.slots()).toEqual(['debrief', 'timeline/1']);
    expect(store.read('debrief')).toEqual(new Map([['title', draft('mine')]]));
  });

  it('does not remove what another tab wrote meanwhile', () => {
    const here = new DraftStore(localStorage, scope);
    const there = new DraftStore(localStorage, scope);
    here.write('debrief', 'title', draft('here'));
    there.write('debrief', 'title', draft('there'));

    here.remove('debrief', 'title', draft('here'));
    expect(there.read('debrief').get('title')).toEqual(draft('there'));

    there.remove('debrief', 'title', draft('there'));
    expect(there.slots()).toEqual([]);
  });

  it('says so when the browser has no room', () => {
    const full = jest
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    const store = new DraftStore(localStorage, scope);
    expect(store.write('debrief', 'title', draft('Hi'))).toBe(false);
    full.mockRestore();
  });

  it('overlooks what is not a draft', () => {
    const store = new DraftStore(localStorage, scope);
    store.write('debrief', 'title', draft('Hi'));
    const key = localStorage.key(0)!;
    localStorage.setItem(key, '{broken');
    expect(store.read('debrief').size).toBe(0);
    localStorage.setItem(key, '{"value":1}');
    expect(store.read('debrief').size).toBe(0);
  });
});
