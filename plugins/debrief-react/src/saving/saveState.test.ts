import {
  blankState,
  edit,
  fail,
  finishSending,
  leave,
  makeDue,
  nextToSend,
  openState,
  rebase,
  refuseAsStale,
  reject,
  resolve,
  ResourceModel,
  restore,
  retry,
  SaveState,
  ServerCopy,
  startOver,
  startSending,
} from './saveState';

interface Fields {
  title: string;
  discussion: string;
  tags: string[];
}

const paths = ['title', 'discussion', 'tags'] as const;

const model: ResourceModel<Fields> = {
  paths,
  sectionOf: path => (path === 'discussion' ? 'factors' : 'event'),
  findHeld: typed => new Set(typed.title.trim() ? [] : ['title']),
};

function copy(
  version: number,
  fields: Partial<Fields> = {},
  by = 'user:default/ben',
): ServerCopy<Fields> {
  return {
    id: '1',
    version,
    by,
    fields: { title: 'Title', discussion: '', tags: ['dns'], ...fields },
  };
}

const at = '2026-03-02T10:00:00Z';
const opened = openState(copy(1), paths);

function typeTitle(state: SaveState<Fields>, title: string) {
  return makeDue(edit(state, 'title', title), ['title']);
}

describe('saveState', () => {
  describe('what is sent', () => {
    it('is nothing while nothing was typed', () => {
      expect(nextToSend(makeDue(opened, paths), model)).toEqual([]);
    });

    it('waits until the person has paused', () => {
      const typed = edit(opened, 'title', 'New');
      expect(nextToSend(typed, model)).toEqual([]);
      expect(nextToSend(makeDue(typed, ['title']), model)).toEqual(['title']);
    });

    it('is one section at a time', () => {
      const typed = makeDue(
        edit(
          edit(edit(opened, 'discussion', 'How'), 'title', 'New'),
          'tags',
          [],
        ),
        paths,
      );
      expect(nextToSend(typed, model)).toEqual(['title', 'tags']);
      const sending = startSending(typed, ['title', 'tags']);
      expect(nextToSend(sending, model)).toEqual([]);
      const saved = finishSending(
        sending,
        copy(2, { title: 'New', tags: [] }),
        at,
      );
      expect(nextToSend(saved, model)).toEqual(['discussion']);
      expect(saved.identity?.version).toBe(2);
    });

    it('leaves out what the server would refuse, and not the rest', () => {
      const typed = makeDue(edit(typeTitle(opened, ' '), 'tags', []), paths);
      expect(nextToSend(typed, model)).toEqual(['tags']);
    });

    it('waits for the field that it lacked, until that is typed', () => {
      const waiting = typeTitle(makeDue(edit(opened, 'tags', []), paths), ' ');
      const both: ResourceModel<Fields> = {
        ...model,
        findHeld: typed => new Set(typed.title.trim() ? [] : ['title', 'tags']),
      };
      const typing = edit(waiting, 'title', 'N');
      expect(nextToSend(typing, both)).toEqual([]);
      expect(nextToSend(makeDue(typing, paths), both)).toEqual([
        'title',
        'tags',
      ]);
    });

    it('is nothing after typing back what was saved', () => {
      const typed = typeTitle(typeTitle(opened, 'Titl'), 'Title');
      expect(typed.pending.size).toBe(0);
    });
  });

  describe('when the server took it', () => {
    it('nothing is pending, and the time is known', () => {
      const saved = finishSending(
        startSending(typeTitle(opened, 'New'), ['title']),
        copy(2, { title: 'New' }),
        at,
      );
      expect(saved.pending.size).toBe(0);
      expect(saved.server.title).toBe('New');
      expect(saved.savedAt.get('title')).toBe(at);
    });

    it('what was typed on meanwhile stays and is sent next', () => {
      const sending = startSending(typeTitle(opened, 'New'), ['title']);
      const saved = finishSending(
        typeTitle(sending, 'Newer'),
        copy(2, { title: 'New' }),
        at,
      );
      expect(saved.typed.title).toBe('Newer');
      expect(saved.base.title).toBe('New');
      expect(nextToSend(saved, model)).toEqual(['title']);
    });

    it('typing back to what was saved before is sent as well', () => {
      const sending = startSending(typeTitle(opened, 'New'), ['title']);
      const saved = finishSending(
        typeTitle(sending, 'Title'),
        copy(2, { title: 'New' }),
        at,
      );
      expect(nextToSend(saved, model)).toEqual(['title']);
    });

    it('a space at the end is not taken from under the cursor', () => {
      const saved = finishSending(
        startSending(typeTitle(opened, 'New '), ['title']),
        copy(2, { title: 'New' }),
        at,
      );
      expect(saved.typed.title).toBe('New ');
      expect(saved.pending.size).toBe(0);
      expect(leave(saved, ['title']).typed.title).toBe('New');
    });
  });

  describe('when somebody else was faster', () => {
    const sending = startSending(typeTitle(opened, 'Mine'), ['title']);

    it('another field of theirs is taken and mine is sent again', () => {
      const stale = refuseAsStale(sending, copy(5, { discussion: 'Theirs' }));
      expect(stale.typed).toMatchObject({
        title: 'Mine',
        discussion: 'Theirs',
      });
      expect(stale.identity?.version).toBe(5);
      expect(nextToSend(stale, model)).toEqual(['title']);
    });

    it('the same field waits for a person, with both texts', () => {
      const stale = refuseAsStale(sending, copy(5, { title: 'Theirs' }));
      expect(stale.pending.get('title')?.isConflict).toBe(true);
      expect(stale.typed.title).toBe('Mine');
      expect(stale.server.title).toBe('Theirs');
      expect(stale.base.title).toBe('Title');
      expect(stale.by).toBe('user:default/ben');
      expect(nextToSend(stale, model)).toEqual([]);
    });

    it('the same text from both is no conflict', () => {
      const stale = refuseAsStale(sending, copy(5, { title: 'Mine' }));
      expect(stale.pending.size).toBe(0);
    });

    it('items that both added to a list are joined', () => {
      const typed = makeDue(edit(opened, 'tags', ['dns', 'cache']), ['tags']);
      const stale = refuseAsStale(
        startSending(typed, ['tags']),
        copy(5, { tags: ['dns', 'retry'] }),
      );
      expect(stale.typed.tags).toEqual(['dns', 'cache', 'retry']);
      expect(nextToSend(stale, model)).toEqual(['tags']);
    });

    it.each([
      ['mine', 'Mine', ['title']],
      ['a merge', 'Mine and theirs', ['title']],
      ['theirs', 'Theirs', []],
    ])('choosing %s settles it', (_, choice, sent) => {
      const stale = refuseAsStale(sending, copy(5, { title: 'Theirs' }));
      const settled = resolve(stale, 'title', choice);
      expect(settled.typed.title).toBe(choice);
      expect(nextToSend(settled, model)).toEqual(sent);
      // A third change is compared with what the person has seen.
      expect(settled.base.title).toBe('Theirs');
    });

    it('writing on keeps the conflict and what is written', () => {
      const stale = refuseAsStale(sending, copy(5, { title: 'Theirs' }));
      const typed = typeTitle(stale, 'Mine, longer');
      expect(typed.pending.get('title')?.isConflict).toBe(true);
      expect(nextToSend(typed, model)).toEqual([]);
    });

    it('their taking it back ends the conflict', () => {
      const stale = refuseAsStale(sending, copy(5, { title: 'Theirs' }));
      expect(nextToSend(rebase(stale, copy(6)), model)).toEqual(['title']);
    });
  });

  describe('when the server refuses', () => {
    const sending = startSending(typeTitle(opened, 'Bad'), ['title']);
    const reasons = new Map([['title' as const, 'must be good']]);

    it('the text stays with the reason and is not sent again', () => {
      const refused = reject(sending, reasons);
      expect(refused.typed.title).toBe('Bad');
      expect(refused.pending.get('title')?.rejection).toBe('must be good');
      expect(nextToSend(refused, model)).toEqual([]);
    });

    it('another text is tried', () => {
      const typed = typeTitle(reject(sending, reasons), 'Good');
      expect(nextToSend(typed, model)).toEqual(['title']);
    });

    it('what was corrected meanwhile is tried as well', () => {
      const refused = reject(typeTitle(sending, 'Good'), reasons);
      expect(nextToSend(refused, model)).toEqual(['title']);
    });
  });

  it('keeps everything while the server is not there, and sends it later', () => {
    const failed = fail(
      startSending(typeTitle(opened, 'New'), ['title']),
      'unreachable',
    );
    const typed = makeDue(edit(failed, 'discussion', 'How'), paths);
    expect(nextToSend(typed, model)).toEqual([]);
    expect(fail(typed, 'unreachable').failures).toBe(2);
    expect(nextToSend(retry(typed), model)).toEqual(['title']);
  });

  it('sends what was typed back while nobody knows what arrived', () => {
    const lost = fail(
      startSending(typeTitle(opened, 'New'), ['title']),
      'unreachable',
    );
    expect(nextToSend(retry(typeTitle(lost, 'Title')), model)).toEqual([
      'title',
    ]);
  });

  describe('when the answer is lost and the person typed on', () => {
    const lose = (state: SaveState<Fields>) =>
      retry(fail(startSending(state, ['title']), 'unreachable'));
    const lost = typeTitle(lose(typeTitle(opened, 'New ')), 'New name');

    it.each([
      ['what arrived', 'New', lost],
      ['what left first', 'New', lose(typeTitle(lost, 'New names'))],
      ['what left last', 'New name', lose(lost)],
    ])('%s is nothing that somebody else wrote', (_, arrived, state) => {
      const typed = typeTitle(state, 'New name, typed on');
      const stale = refuseAsStale(
        startSending(typed, ['title']),
        copy(2, { title: arrived }),
      );
      expect(stale.typed.title).toBe('New name, typed on');
      expect(stale.pending.get('title')?.isConflict).toBe(false);
      expect(nextToSend(stale, model)).toEqual(['title']);
    });

    it('what somebody else wrote is', () => {
      const stale = refuseAsStale(
        startSending(lost, ['title']),
        copy(2, { title: 'Theirs' }),
      );
      expect(stale.pending.get('title')?.isConflict).toBe(true);
    });
  });

  describe('a draft from before', () => {
    const draft = (title: string, base: string, sent: string[] = []) => ({
      typed: { ...opened.typed, title },
      base: { ...opened.base, title: base },
      paths: ['title'] as const,
      uncertain: new Map([['title' as const, sent]]),
    });

    it.each([
      [
        'is restored and sent when nobody touched the field',
        'Title',
        ['title'],
        false,
      ],
      ['waits for a person when somebody did', 'Old title', [], true],
    ])('%s', (_, base, sent, isConflict) => {
      const restored = restore(opened, draft('Draft', base));
      expect(restored.typed.title).toBe('Draft');
      expect(restored.pending.get('title')?.isConflict).toBe(isConflict);
      expect(nextToSend(restored, model)).toEqual(sent);
    });

    it('goes on from what left before and arrived', () => {
      const restored = restore(opened, draft('Title, longer', '', ['Title']));
      expect(nextToSend(restored, model)).toEqual(['title']);
    });

    it('is forgotten when the server has it already', () => {
      const restored = restore(opened, draft('Title', 'Old title'));
      expect(restored.pending.size).toBe(0);
    });
  });

  describe('something new', () => {
    const blank = blankState(
      { title: '', discussion: '', tags: [] as string[] },
      paths,
    );

    it('is created with all of its fields, once none must wait', () => {
      const untitled = startOver(blank);
      expect(nextToSend(untitled, model)).toEqual([]);
      expect(nextToSend(typeTitle(untitled, 'New'), model)).toEqual(paths);
    });

    it('is created by the same request when nobody knows whether it was', () => {
      const sending = startSending(typeTitle(startOver(blank), 'New'), paths);
      const lost = typeTitle(fail(sending, 'unreachable'), 'Newer');
      const again = startSending(retry(lost), nextToSend(retry(lost), model));
      expect(again.sending?.values.title).toBe('New');

      const created = finishSending(
        again,
        copy(1, { title: 'New', tags: [] }),
        at,
      );
      expect(created.creation).toBeNull();
      expect(nextToSend(created, model)).toEqual(['title']);
    });

    it('is made from what somebody else removed', () => {
      const gone = fail(typeTitle(opened, 'Mine'), 'gone');
      expect(nextToSend(retry(gone), model)).toEqual(['title']);
      expect(nextToSend(startOver(gone), model)).toEqual(paths);
    });
  });
});
