import type { JsonValue } from '@debrief/backstage-plugin-debrief-common';
import { typingPauseMs } from '@debrief/backstage-plugin-debrief-react';
import {
  act,
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { EditorBackend } from './__testUtils__/EditorBackend';
import { renderEditor } from './__testUtils__/renderEditor';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

// What a thing looks like takes jsdom long to find out on a page this big, and
// nothing here asks for it.
configure({ defaultHidden: true });
const unstyled = document.createElement('div').style;
jest.setTimeout(30_000);

// What is heard is gathered first, and what failed is tried once more.
const hearing = 3_000;

/** Lets time pass, and everything that waits for it happen. */
async function wait(milliseconds = typingPauseMs) {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });
}

function section(name: RegExp) {
  return within(screen.getByRole('region', { name }));
}

function type(element: HTMLElement, value: string) {
  fireEvent.change(element, { target: { value } });
}

function drafts() {
  return Object.keys(localStorage).filter(it => it.startsWith('debrief-draft'));
}

const title = () => screen.getByRole('textbox', { name: /^Title(?! of)/ });
const discussion = () => screen.getByRole('textbox', { name: 'Discussion' });

describe('DebriefEditPage', () => {
  let backend: EditorBackend;

  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
    jest.spyOn(window, 'getComputedStyle').mockReturnValue(unstyled);
    backend = new EditorBackend();
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  async function open(options?: { mayChangeCountermeasures?: boolean }) {
    const rendered = await renderEditor(backend, options);
    await waitFor(() => expect(title()).toBeInTheDocument());
    await waitFor(() => expect(screen.queryAllByTestId('loading')).toEqual([]));
    return rendered;
  }

  describe('saving', () => {
    it('sends what was typed once, after a pause, and only that', async () => {
      await open();
      type(title(), 'Checkout');
      await wait(typingPauseMs / 2);
      type(title(), 'Checkout was away');
      await wait(typingPauseMs - 1);
      expect(backend.changes).toEqual([]);
      await wait(1);

      expect(backend.changes).toMatchObject([
        {
          method: 'PATCH',
          ifMatch: '"1"',
          body: { title: 'Checkout was away' },
        },
      ]);
      expect(backend.debrief.title).toBe('Checkout was away');
      expect(section(/Event/).getByText(/^saved \d/)).toBeInTheDocument();
      expect(drafts()).toEqual([]);
    });

    it('does not wait for a pause when one goes elsewhere', async () => {
      await open();
      type(title(), 'Checkout was away');
      fireEvent.blur(title());
      await wait(0);
      expect(backend.debrief.title).toBe('Checkout was away');
    });

    it('does not let two sections of one person meet in a conflict', async () => {
      await open();
      type(title(), 'Checkout was away');
      type(discussion(), 'How did it look?');
      await wait();

      expect(backend.changes.map(it => [it.ifMatch, it.body])).toEqual([
        ['"1"', { title: 'Checkout was away' }],
        ['"2"', { discussion: 'How did it look?' }],
      ]);
    });

    it('says of every section in words how much of it is saved', async () => {
      await open();
      type(discussion(), 'How did it look?');
      expect(section(/Factors/).getByText('not saved yet')).toBeInTheDocument();
      const list = within(screen.getByRole('navigation', { name: 'Sections' }));
      expect(list.getByRole('link', { name: /Event/ })).toHaveTextContent(
        'summary to write',
      );
      expect(list.getByRole('link', { name: /Timeline/ })).toHaveTextContent(
        'empty',
      );
      expect(list.getByRole('link', { name: /Publish/ })).toHaveTextContent(
        'asks for: summary, when it began, facilitator',
      );
    });

    it('keeps a blank title to itself and says so', async () => {
      await open();
      type(title(), ' ');
      type(discussion(), 'Go on');
      await wait();
      expect(backend.changes.map(it => it.body)).toEqual([
        { discussion: 'Go on' },
      ]);
      expect(screen.getByText('A debrief needs a title')).toBeInTheDocument();
      expect(
        section(/Event/).getByText('not saved: something is missing'),
      ).toBeInTheDocument();
    });
  });

  describe('nothing is lost', () => {
    it('by a reload in the middle of a sentence', async () => {
      const { unmount } = await open();
      backend.isOffline = true;
      type(discussion(), 'The flag had two na');
      unmount();
      await wait();

      backend.isOffline = false;
      await open();
      await wait();
      expect(discussion()).toHaveValue('The flag had two na');
      expect(
        screen.getByText(/What you typed before is here again/),
      ).toHaveTextContent('Factors and assumptions');
      expect(backend.debrief.discussion).toBe('The flag had two na');
      expect(drafts()).toEqual([]);
    });

    it('by a lost connection: it is sent when that is back', async () => {
      await open();
      backend.isOffline = true;
      type(discussion(), 'Written in a tunnel');
      await wait();
      expect(
        section(/Factors/).getByText('not saved, kept in this browser'),
      ).toBeInTheDocument();
      expect(
        screen.getByText(/The portal does not answer/),
      ).toBeInTheDocument();
      type(discussion(), 'Written in a long tunnel');

      backend.isOffline = false;
      act(() => {
        window.dispatchEvent(new Event('online'));
      });
      await wait();
      expect(backend.debrief.discussion).toBe('Written in a long tunnel');
      expect(
        screen.queryByText(/The portal does not answer/),
      ).not.toBeInTheDocument();
    });

    it('when nobody says that the connection is back', async () => {
      await open();
      backend.isOffline = true;
      type(discussion(), 'Written in a tunnel');
      await wait();
      backend.isOffline = false;
      await wait(2_000);
      expect(backend.debrief.discussion).toBe('Written in a tunnel');
    });

    it('when the answer is: nothing is written twice or asked about', async () => {
      await open();
      backend.losesNextAnswer = true;
      type(discussion(), 'Did it arrive?');
      await wait();
      await wait(2_000);
      expect(backend.debrief.discussion).toBe('Did it arrive?');
      expect(screen.queryByText('Keep mine')).not.toBeInTheDocument();
      expect(section(/Factors/).getByText(/^saved/)).toBeInTheDocument();
    });

    it('when the answer is, and one wrote on: nobody is asked', async () => {
      const { unmount } = await open();
      backend.losesNextAnswer = true;
      type(discussion(), 'The flag ');
      await wait();
      type(discussion(), 'The flag had two');
      await wait(2_000);
      expect(backend.debrief.discussion).toBe('The flag had two');

      backend.losesNextAnswer = true;
      type(discussion(), 'The flag had two names');
      await wait();
      type(discussion(), 'The flag had two names.');
      unmount();
      await open();
      await wait();
      expect(backend.debrief.discussion).toBe('The flag had two names.');
      expect(screen.queryByText('Keep mine')).not.toBeInTheDocument();
    });

    it('of what was not added yet', async () => {
      const fields = {
        Time: '11:46',
        'What happened': 'rolled back',
        'Park an idea': 'One name for one flag',
      };
      const textbox = (name: string) =>
        screen.getAllByRole('textbox', { name })[0];
      const { unmount } = await open();
      Object.entries(fields).forEach(([name, text]) =>
        type(textbox(name), text),
      );
      unmount();

      await open();
      for (const [name, text] of Object.entries(fields)) {
        expect(textbox(name)).toHaveValue(text);
        fireEvent.submit(textbox(name));
      }
      await wait();
      expect(backend.timeline).toHaveLength(1);
      expect(backend.countermeasures).toHaveLength(1);
      expect(drafts()).toEqual([]);
    });

    it('by a session that is over: it is sent after signing in', async () => {
      await open();
      backend.isSignedOut = true;
      type(discussion(), 'Written over lunch');
      await wait();
      expect(screen.getByText(/You are signed out/)).toBeInTheDocument();
      expect(
        section(/Factors/).getByText(/^not saved: sign in again/),
      ).toBeInTheDocument();
      expect(drafts()).toHaveLength(1);

      backend.isSignedOut = false;
      await wait(60_000);
      expect(backend.changes).toEqual([]);
      act(() => {
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await wait();
      expect(backend.debrief.discussion).toBe('Written over lunch');
      expect(screen.queryByText(/You are signed out/)).not.toBeInTheDocument();
    });

    it('when the server refuses it: the message stands beside the field', async () => {
      await open();
      backend.refusal = [{ path: 'title', message: 'must be kinder' }];
      type(title(), 'Ana broke checkout');
      await wait();

      expect(title()).toHaveValue('Ana broke checkout');
      expect(screen.getByText('must be kinder')).toBeInTheDocument();
      expect(
        section(/Event/).getByText('not saved: see the message'),
      ).toBeInTheDocument();

      backend.refusal = null;
      type(title(), 'Checkout was away');
      await wait();
      expect(screen.queryByText('must be kinder')).not.toBeInTheDocument();
      expect(backend.debrief.title).toBe('Checkout was away');
    });
  });

  describe('when two people write', () => {
    it('different fields, both are saved and nobody is asked', async () => {
      await open();
      backend.changeAs('user:default/ben', { luck: 'It was a quiet hour' });
      type(discussion(), 'How did it look?');
      await wait();

      expect(backend.debrief).toMatchObject({
        luck: 'It was a quiet hour',
        discussion: 'How did it look?',
      });
      expect(
        screen.getByRole('textbox', { name: 'Where we were lucky' }),
      ).toHaveValue('It was a quiet hour');
    });

    it('tags, both sets are kept', async () => {
      await open();
      backend.changeAs('user:default/ben', { tags: ['dns'] });
      const tags = screen.getByRole('textbox', { name: 'Tags' });
      fireEvent.change(tags, { target: { value: 'cache' } });
      fireEvent.keyDown(tags, { key: 'Enter' });
      await wait();
      expect(backend.debrief.tags.sort()).toEqual(['cache', 'dns']);
    });

    describe('the same text', () => {
      beforeEach(async () => {
        backend.changeAs('user:default/ana', {
          discussion: 'One.\n\nTwo.\n\nThree.',
        });
        await open();
        backend.changeAs('user:default/ben', {
          discussion: 'One.\n\nTwo.\n\nThree, says Ben.',
        });
        type(discussion(), 'One, say I.\n\nTwo.\n\nThree.');
        await wait();
      });

      const conflict = () =>
        within(
          screen.getByRole('group', { name: /^Discussion: two versions/ }),
        );

      it('both texts are shown and mine is still there', () => {
        expect(
          conflict().getByRole('group', { name: 'Yours' }),
        ).toHaveTextContent('One, say I.');
        expect(
          conflict().getByRole('group', { name: 'Theirs' }),
        ).toHaveTextContent('Three, says Ben.');
        expect(discussion()).toHaveValue('One, say I.\n\nTwo.\n\nThree.');
        expect(backend.debrief.discussion).toContain('says Ben');
        expect(
          section(/Factors/).getByText('two versions: choose'),
        ).toBeInTheDocument();
      });

      it.each([
        ['Keep mine', 'One, say I.\n\nTwo.\n\nThree.'],
        ['Take theirs', 'One.\n\nTwo.\n\nThree, says Ben.'],
      ])('"%s" settles it', async (choice, text) => {
        fireEvent.click(conflict().getByRole('button', { name: choice }));
        await wait();
        expect(discussion()).toHaveValue(text);
        expect(backend.debrief.discussion).toBe(text);
        expect(screen.queryByText('Keep mine')).not.toBeInTheDocument();
      });

      it('a merge of both can be edited', async () => {
        fireEvent.click(
          conflict().getByRole('button', { name: 'Edit a merge of both' }),
        );
        expect(
          screen.getByRole('textbox', { name: 'Discussion: Both, merged' }),
        ).toHaveValue('One, say I.\n\nTwo.\n\nThree, says Ben.');
        fireEvent.click(screen.getByRole('button', { name: 'Use this text' }));
        await wait();
        expect(backend.debrief.discussion).toBe(
          'One, say I.\n\nTwo.\n\nThree, says Ben.',
        );
      });

      it('a merge outlives a reload while it is edited', async () => {
        const merged = { name: 'Discussion: Both, merged' };
        fireEvent.click(
          conflict().getByRole('button', { name: 'Edit a merge of both' }),
        );
        type(screen.getByRole('textbox', merged), 'One and three, we say.');
        document.body.innerHTML = '';
        await open();
        expect(screen.getByRole('textbox', merged)).toHaveValue(
          'One and three, we say.',
        );
        fireEvent.click(screen.getByRole('button', { name: 'Use this text' }));
        await wait();
        expect(backend.debrief.discussion).toBe('One and three, we say.');
        expect(drafts()).toEqual([]);
      });

      it('the question outlives a reload', async () => {
        document.body.innerHTML = '';
        await open();
        expect(discussion()).toHaveValue('One, say I.\n\nTwo.\n\nThree.');
        expect(conflict().getByText('Keep mine')).toBeInTheDocument();
      });
    });
  });

  describe('while somebody else writes', () => {
    const luck = () =>
      screen.getByRole('textbox', { name: 'Where we were lucky' });

    async function openAndHear() {
      const { signals } = await open();
      return async (patch: JsonValue) => {
        backend.changeAs('user:default/ben', patch);
        const { id, version } = backend.debrief;
        signals.send(id, { version });
        await wait(hearing);
      };
    }

    it('shows it without a reload, and without saving anything', async () => {
      const changeElsewhere = await openAndHear();
      await changeElsewhere({ luck: 'It was a quiet hour' });
      expect(luck()).toHaveValue('It was a quiet hour');
      expect(backend.changes).toEqual([]);
    });

    it('keeps what is being typed, and shows the rest', async () => {
      const changeElsewhere = await openAndHear();
      backend.isOffline = true;
      type(discussion(), 'How did it lo');
      await wait();
      backend.isOffline = false;
      await changeElsewhere({ luck: 'It was a quiet hour' });
      expect(discussion()).toHaveValue('How did it lo');
      expect(luck()).toHaveValue('It was a quiet hour');
      expect(screen.queryByText('Keep mine')).not.toBeInTheDocument();
    });

    it('in the same text, shows both and lets one choose', async () => {
      const changeElsewhere = await openAndHear();
      backend.isOffline = true;
      type(discussion(), 'How did it look?');
      await wait();
      backend.isOffline = false;
      await changeElsewhere({ discussion: 'Says Ben' });
      expect(discussion()).toHaveValue('How did it look?');
      expect(screen.getByText('Keep mine')).toBeInTheDocument();
    });

    it('shows new entries and countermeasures', async () => {
      const { signals } = await open();
      const { id } = backend.debrief;
      const entry = backend.addEntry({
        at: '2026-03-02T09:12:00Z',
        text: 'A call',
      });
      const countermeasure = backend.addCountermeasure({ title: 'One name' });
      const created = { action: 'created', version: 1 } as const;
      signals.send(id, { ...created, what: 'timeline-entry', id: entry.id });
      signals.send(id, {
        ...created,
        what: 'countermeasure',
        id: countermeasure.id,
      });
      await wait(hearing);
      expect(screen.getByDisplayValue('A call')).toBeInTheDocument();
      expect(screen.getByDisplayValue('One name')).toBeInTheDocument();
    });

    it('says that it was deleted, and keeps what was typed', async () => {
      const { signals } = await open();
      const { id, version } = backend.debrief;
      type(discussion(), 'How did it look?');
      backend.isHidden = true;
      signals.send(id, { action: 'deleted', version: version + 1 });
      await wait(hearing);
      expect(
        screen.getByText(/^Somebody deleted this debrief/),
      ).toBeInTheDocument();
      expect(discussion()).toHaveValue('How did it look?');
      expect(drafts()).toHaveLength(1);
    });

    it('says that it was deleted also to those who type nothing', async () => {
      const { signals } = await open();
      const { id, version } = backend.debrief;
      backend.isHidden = true;
      signals.send(id, { action: 'deleted', version: version + 1 });
      await wait(hearing);
      expect(
        screen.getByText(/^Somebody deleted this debrief/),
      ).toBeInTheDocument();
    });
  });

  describe('marks', () => {
    beforeEach(() => {
      backend = new EditorBackend({
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          detectedAt: '2026-03-02T09:31:00Z',
          resolvedAt: '2026-03-02T09:50:00Z',
        },
      });
    });

    it('move by a minute with the arrow keys', async () => {
      await open();
      const handle = screen.getByRole('slider', { name: 'Detected' });
      expect(handle).toHaveAttribute(
        'aria-valuetext',
        expect.stringContaining('19 min after the start'),
      );
      fireEvent.keyDown(handle, { key: 'ArrowRight' });
      fireEvent.keyDown(handle, { key: 'ArrowRight' });
      await wait();
      expect(backend.changes.map(it => it.body)).toEqual([
        { marks: { detectedAt: '2026-03-02T09:33:00Z' } },
      ]);
    });

    it('out of order say so beside the field, and wait', async () => {
      await open();
      const handle = screen.getByRole('slider', { name: 'Started' });
      for (let presses = 0; presses < 2; presses++) {
        fireEvent.keyDown(handle, { key: 'PageUp' });
      }
      await wait();
      expect(screen.getByText('Not before “Started”')).toBeInTheDocument();
      expect(backend.changes).toEqual([]);

      fireEvent.keyDown(handle, { key: 'PageDown' });
      await wait();
      expect(backend.debrief.marks.startedAt).toBe('2026-03-02T09:22:00Z');
    });
  });

  describe('the timeline', () => {
    const add = () =>
      within(screen.getByRole('form', { name: 'Add an entry' }));

    beforeEach(() => {
      localStorage.setItem('debrief.timeZone', 'Europe/Berlin');
      backend.addEntry({
        at: '2026-03-02T10:31:00Z',
        text: 'Call from support',
        author: 'user:default/cho',
        source: { type: 'chat', url: 'https://chat.example/1' },
      });
    });

    it('gets one entry after the other without leaving the keyboard', async () => {
      await open();
      type(add().getByRole('textbox', { name: 'Time' }), '11:20');
      const text = add().getByRole('textbox', { name: 'What happened' });
      text.focus();
      type(text, 'Errors begin');
      fireEvent.keyDown(text, { key: 'Enter' });
      expect(text).toHaveValue('');
      expect(text).toHaveFocus();
      type(text, '11:46 rolled back');
      fireEvent.keyDown(text, { key: 'Enter' });
      await wait();

      expect(backend.timeline.map(it => [it.at, it.text])).toEqual([
        ['2026-03-02T10:31:00Z', 'Call from support'],
        ['2026-03-02T10:20:00Z', 'Errors begin'],
        ['2026-03-02T10:46:00Z', 'rolled back'],
      ]);
      expect(
        screen
          .getAllByRole('listitem', { name: /^Entry at/ })
          .map(it => it.getAttribute('aria-label')),
      ).toEqual(['Entry at 11:20', 'Entry at 11:31', 'Entry at 11:46']);
    });

    it('asks for a time before it adds', async () => {
      await open();
      const text = add().getByRole('textbox', { name: 'What happened' });
      type(text, 'Errors begin');
      fireEvent.keyDown(text, { key: 'Enter' });
      expect(add().getByText('A time, such as 11:31')).toBeInTheDocument();
      expect(text).toHaveValue('Errors begin');
    });

    it('keeps an entry that was added without a connection', async () => {
      const { unmount } = await open();
      backend.isOffline = true;
      const text = add().getByRole('textbox', { name: 'What happened' });
      type(text, '11:46 rolled back');
      fireEvent.keyDown(text, { key: 'Enter' });
      await wait();
      expect(screen.getByDisplayValue('rolled back')).toBeInTheDocument();
      unmount();
      await wait();

      backend.isOffline = false;
      await open();
      await wait();
      expect(backend.timeline.map(it => it.text)).toEqual([
        'Call from support',
        'rolled back',
      ]);
    });

    it('does not add an entry twice when the answer is lost', async () => {
      await open();
      backend.losesNextAnswer = true;
      const text = add().getByRole('textbox', { name: 'What happened' });
      type(text, '11:46 rolled back');
      fireEvent.keyDown(text, { key: 'Enter' });
      await wait();
      await wait(2_000);
      expect(backend.timeline).toHaveLength(2);
      expect(screen.getAllByDisplayValue('rolled back')).toHaveLength(1);
    });

    it('shows an entry once that was being added at a reload', async () => {
      const { unmount } = await open();
      backend.losesNextAnswer = true;
      const text = add().getByRole('textbox', { name: 'What happened' });
      type(text, '11:46 rolled back');
      fireEvent.keyDown(text, { key: 'Enter' });
      await wait();
      unmount();

      await open();
      await wait();
      expect(backend.timeline).toHaveLength(2);
      expect(screen.getAllByDisplayValue('rolled back')).toHaveLength(1);
    });

    it('saves an entry on its own, with its own version', async () => {
      await open();
      type(screen.getByDisplayValue('Call from support'), 'A customer calls');
      await wait();
      expect(backend.changes).toMatchObject([
        { method: 'PATCH', ifMatch: '"1"', body: { text: 'A customer calls' } },
      ]);
    });

    it('loses an entry only after asking', async () => {
      await open();
      fireEvent.click(
        screen.getByRole('button', { name: 'Remove entry at 11:31' }),
      );
      expect(backend.changes).toEqual([]);
      fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
      await wait();
      expect(backend.timeline).toEqual([]);
      expect(
        screen.queryByDisplayValue('Call from support'),
      ).not.toBeInTheDocument();
    });

    it('shows both texts of an entry that two people wrote', async () => {
      await open();
      const [entry] = backend.timeline;
      backend.changeEntryAs('user:default/ben', entry.id, 'Support calls');
      type(screen.getByDisplayValue('Call from support'), 'A customer calls');
      await wait();
      expect(backend.timeline[0].text).toBe('Support calls');
      expect(screen.getByDisplayValue('A customer calls')).toBeInTheDocument();
      fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
      await wait();
      expect(backend.timeline[0].text).toBe('A customer calls');
    });

    it('asks again before it removes what somebody just changed', async () => {
      await open();
      const [entry] = backend.timeline;
      backend.changeEntryAs('user:default/ben', entry.id, 'Support calls');
      fireEvent.click(
        screen.getByRole('button', { name: 'Remove entry at 11:31' }),
      );
      fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
      await wait();
      expect(backend.timeline).toHaveLength(1);
      expect(screen.getByText(/remove it all the same/)).toBeInTheDocument();
      expect(screen.getByDisplayValue('Support calls')).toBeInTheDocument();
    });

    it('keeps an entry that somebody removed, and who said it where', async () => {
      await open();
      backend.timeline = [];
      type(screen.getByDisplayValue('Call from support'), 'A customer calls');
      await wait();
      expect(screen.getByText(/Somebody removed this/)).toBeInTheDocument();
      fireEvent.click(screen.getByRole('button', { name: 'Add it again' }));
      await wait();
      expect(backend.timeline).toMatchObject([
        {
          text: 'A customer calls',
          author: 'user:default/cho',
          source: { type: 'chat', url: 'https://chat.example/1' },
        },
      ]);
    });

    it('lends its instants to the marks', async () => {
      await open();
      fireEvent.click(
        screen.getByRole('button', { name: 'Use 11:31 as mark' }),
      );
      fireEvent.click(screen.getByRole('menuitem', { name: 'Detected' }));
      await wait();
      expect(backend.debrief.marks.detectedAt).toBe('2026-03-02T10:31:00Z');
    });
  });

  describe('the keyboard stays where one is', () => {
    const remove = (what: string | RegExp) =>
      screen.getByRole('button', { name: what });
    const heading = (name: RegExp) => screen.getByRole('heading', { name });

    it('when an entry is kept, or removed', async () => {
      localStorage.setItem('debrief.timeZone', 'UTC');
      ['2026-03-02T10:31:00Z', '2026-03-03T10:46:00Z'].forEach(at =>
        backend.addEntry({ at, text: `At ${at}` }),
      );
      await open();
      fireEvent.click(remove('Remove entry at 10:31'));
      fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
      expect(remove('Remove entry at 10:31')).toHaveFocus();

      fireEvent.click(remove('Remove entry at 10:31'));
      fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
      await wait();
      expect(screen.getAllByRole('textbox', { name: 'Time' })[0]).toHaveFocus();

      fireEvent.click(remove('Remove entry at 10:46'));
      fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
      await wait();
      expect(heading(/Timeline/)).toHaveFocus();
    });

    it('when a factor or a link is removed', async () => {
      backend.changeAs('user:default/ana', {
        factors: [
          { category: 'code', text: 'A flag with two names' },
          { category: 'code', text: 'No alert' },
        ],
        links: [{ url: 'https://example.org', title: 'Chat', kind: 'chat' }],
      });
      await open();
      fireEvent.click(remove('Remove factor 2'));
      expect(
        screen.getByRole('combobox', { name: 'Category of factor 1' }),
      ).toHaveFocus();
      fireEvent.click(remove('Remove factor 1'));
      expect(heading(/Factors/)).toHaveFocus();
      fireEvent.click(remove('Remove link 1'));
      expect(heading(/Publish/)).toHaveFocus();
    });

    it('when an entity is taken from the list', async () => {
      backend.changeAs('user:default/ana', {
        entities: [
          { entityRef: 'component:default/checkout', role: 'origin' },
          { entityRef: 'component:default/cart', role: 'impacted' },
        ],
      });
      await open();
      fireEvent.click(remove(/Remove .*checkout/));
      expect(
        screen.getByRole('combobox', { name: /Role of .*cart/ }),
      ).toHaveFocus();
    });
  });

  describe('the two questions', () => {
    it('ask only about what was missed, and make an idea of the answer', async () => {
      backend = new EditorBackend({
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          detectedAt: '2026-03-02T09:31:00Z',
          resolvedAt: '2026-03-02T09:50:00Z',
        },
      });
      await open();
      const questions = section(/Two questions/);
      expect(
        questions.queryByRole('textbox', { name: /^Resolution:/ }),
      ).not.toBeInTheDocument();
      type(
        questions.getByRole('textbox', { name: /^Detection:/ }),
        'Alert on what customers see. Not on machines.',
      );
      fireEvent.click(
        questions.getByRole('button', { name: 'Make it a countermeasure' }),
      );
      await wait();
      expect(backend.countermeasures).toMatchObject([
        {
          title: 'Alert on what customers see',
          state: 'idea',
          cornerstone: 'monitor',
        },
      ]);
      expect(
        screen.getByDisplayValue('Alert on what customers see'),
      ).toBeInTheDocument();
    });
  });

  describe('countermeasures', () => {
    it('are parked with Enter', async () => {
      await open();
      const idea = screen.getByRole('textbox', { name: 'Park an idea' });
      type(idea, 'One name for one flag');
      fireEvent.submit(idea);
      await wait();
      expect(backend.countermeasures).toMatchObject([
        { title: 'One name for one flag', state: 'idea' },
      ]);
      expect(idea).toHaveValue('');
    });

    it('are all there when one is parked before the others were read', async () => {
      backend.addCountermeasure({ title: 'One name for one flag' });
      let answer = () => {};
      backend.countermeasuresAreThere = new Promise(resolve => {
        answer = resolve;
      });
      await renderEditor(backend);
      await waitFor(() => expect(title()).toBeInTheDocument());
      fireEvent.keyDown(document.body, {
        key: 'p',
        code: 'KeyP',
        altKey: true,
      });
      const idea = await screen.findByRole('textbox', { name: 'Park an idea' });
      type(idea, 'Alert on what customers see');
      fireEvent.submit(idea);
      await wait();
      answer();
      await wait();
      for (const text of [
        'One name for one flag',
        'Alert on what customers see',
      ]) {
        expect(await screen.findByDisplayValue(text)).toBeInTheDocument();
      }
    });

    it('are all there, however many pages they fill', async () => {
      const titles = ['Alert on what customers see', 'One name for one flag'];
      titles.forEach(it => backend.addCountermeasure({ title: it }));
      backend.pageLimit = 1;
      await open();
      for (const text of titles) {
        expect(screen.getByDisplayValue(text)).toBeInTheDocument();
      }
    });

    it('can be looked at in full by those who may not change them', async () => {
      backend.addCountermeasure({
        title: 'One name for one flag',
        description: 'In both systems',
      });
      await open({ mayChangeCountermeasures: false });
      const row = within(
        screen.getByRole('listitem', { name: /One name for one flag/ }),
      );
      const more = row.getByRole('button', { name: 'More' });
      expect(more).toBeEnabled();
      fireEvent.click(more);
      expect(row.getByRole('textbox', { name: 'Description' })).toBeDisabled();
      expect(row.getByRole('combobox', { name: 'Mechanism' })).toBeDisabled();

      fireEvent.keyDown(document.body, { code: 'KeyP', altKey: true });
      expect(
        screen.queryByRole('textbox', { name: 'Park an idea' }),
      ).not.toBeInTheDocument();
    });

    it('that cannot be added any more say why, and are kept', async () => {
      backend.debrief = { ...backend.debrief, status: 'closed' };
      await open();
      const idea = screen.getByRole('textbox', { name: 'Park an idea' });
      type(idea, 'One name for one flag');
      fireEvent.submit(idea);
      await wait();
      const row = within(
        screen.getByRole('listitem', { name: /One name for one flag/ }),
      );
      expect(row.getAllByText(/^Debrief #158 is closed/)).not.toEqual([]);
      expect(
        screen.queryByText(/The portal does not answer/),
      ).not.toBeInTheDocument();
    });

    it('are committed only with an owner and a date', async () => {
      backend.addCountermeasure({ title: 'One name for one flag' });
      await open();
      const row = within(
        screen.getByRole('listitem', { name: /One name for one flag/ }),
      );
      fireEvent.change(row.getByRole('combobox', { name: 'State' }), {
        target: { value: 'committed' },
      });
      await wait();
      expect(backend.changes).toEqual([]);
      expect(row.getByText(/Promised by whom/)).toBeInTheDocument();
      expect(row.getByText('Until when?')).toBeInTheDocument();

      type(row.getByLabelText('Due'), '2026-04-01');
      const owner = row.getByRole('textbox', { name: 'Owner' });
      owner.focus();
      type(owner, 'ana');
      fireEvent.click(await screen.findByRole('option', { name: /ana/i }));
      await wait();
      expect(backend.countermeasures).toMatchObject([
        {
          state: 'committed',
          owner: 'user:default/ana',
          dueDate: '2026-04-01',
        },
      ]);
    });

    it('are dropped only with a reason', async () => {
      backend.addCountermeasure({ title: 'Be careful' });
      await open();
      const row = within(screen.getByRole('listitem', { name: /Be careful/ }));
      fireEvent.change(row.getByRole('combobox', { name: 'State' }), {
        target: { value: 'dropped' },
      });
      await wait();
      expect(backend.changes).toEqual([]);
      type(row.getByLabelText('Why it is dropped'), 'It changes nothing');
      await wait();
      expect(backend.countermeasures).toMatchObject([
        { state: 'dropped', reason: 'It changes nothing' },
      ]);
    });

    it('show how strong their mechanism is', async () => {
      backend.addCountermeasure({ title: 'One name for one flag' });
      await open();
      fireEvent.click(screen.getByRole('button', { name: 'More' }));
      fireEvent.change(screen.getByRole('combobox', { name: 'Mechanism' }), {
        target: { value: 'eliminate' },
      });
      expect(screen.getByTitle('Strength: strong')).toBeInTheDocument();
      await wait();
      expect(backend.countermeasures[0].strength).toBe('strong');
    });
  });

  describe('publishing', () => {
    it('says what is missing and leads there', async () => {
      await open();
      const publish = section(/Publish/);
      expect(publish.getByRole('button', { name: 'Publish' })).toBeDisabled();
      fireEvent.click(
        publish.getByRole('button', { name: 'It needs to say when it began' }),
      );
      expect(screen.getByRole('heading', { name: /Marks/ })).toHaveFocus();
    });

    it('asks once more, and saves first what is not saved', async () => {
      backend = new EditorBackend({
        summary: 'A flag with two names',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
      });
      await open();
      type(discussion(), 'One more thing');
      fireEvent.click(
        section(/Publish/).getByRole('button', { name: 'Publish' }),
      );
      fireEvent.click(screen.getByRole('button', { name: 'Publish now' }));
      await wait();
      expect(backend.changes.map(it => it.path.split('/').pop())).toEqual([
        backend.debrief.id,
        'publish',
      ]);
      expect(backend.debrief).toMatchObject({
        status: 'published',
        discussion: 'One more thing',
      });
      expect(screen.getByText(/It is published/)).toBeInTheDocument();
    });

    describe('of a debrief that lacks nothing', () => {
      const publish = async () => {
        fireEvent.click(
          section(/Publish/).getByRole('button', { name: 'Publish' }),
        );
        fireEvent.click(screen.getByRole('button', { name: 'Publish now' }));
        await wait();
      };

      beforeEach(() => {
        backend = new EditorBackend({
          summary: 'A flag with two names',
          marks: { startedAt: '2026-03-02T09:12:00Z' },
        });
        backend.addEntry({ at: '2026-03-02T10:31:00Z', text: 'A call' });
        backend.addCountermeasure({ title: 'One name for one flag' });
      });

      it('saves entries and countermeasures first as well', async () => {
        await open();
        type(screen.getByDisplayValue('A call'), 'A customer calls');
        type(screen.getByDisplayValue(/^One name/), 'One name only');
        await publish();
        expect(backend.changes.map(it => it.path)).toEqual([
          expect.stringContaining('/timeline/'),
          expect.stringContaining('/countermeasures/'),
          expect.stringMatching(/publish$/),
        ]);
      });

      it('does not happen while something is not saved', async () => {
        await open();
        type(screen.getByDisplayValue('A call'), ' ');
        await publish();
        expect(
          screen.getByText(/Something is not saved yet/),
        ).toBeInTheDocument();
        expect(backend.debrief.status).toBe('draft');
      });

      it('says so when somebody changed it, and when it is gone', async () => {
        await open();
        backend.changeAs('user:default/ben', { luck: 'It was a quiet hour' });
        await publish();
        expect(
          screen.getByText(/Somebody changed this debrief/),
        ).toBeInTheDocument();

        backend.changeAs('user:default/ben', { luck: 'A quiet day' });
        backend.isHidden = true;
        fireEvent.click(screen.getByRole('button', { name: 'Publish now' }));
        await wait();
        expect(
          screen.getByText(/It could not be published/),
        ).toBeInTheDocument();
      });
    });
  });

  it('says of a related debrief and a countermeasure that they are hidden', async () => {
    const hidden = '00000000-0000-4000-8000-000000000999';
    backend.changeAs('user:default/ana', {
      relations: [{ debriefId: hidden, type: 'similar-to' }],
      wentWell: [{ text: '', countermeasureId: hidden }],
    });
    await open();
    await wait(10_000);
    expect(
      screen.getByText('a debrief that you may not see, or that was deleted'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'a countermeasure that you may not see, or that was deleted',
      ),
    ).toBeInTheDocument();
  });

  it('may be read, and not changed, by those without the permission', async () => {
    await renderEditor(backend, { mayUpdate: false });
    expect(
      await screen.findByText('You may read this debrief, and not change it.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Read it' })).toHaveAttribute(
      'href',
      '/debriefs/158',
    );
    await waitFor(() =>
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument(),
    );
  });

  it('of a closed debrief says that it is closed', async () => {
    backend.debrief = { ...backend.debrief, status: 'closed' };
    await open();
    expect(screen.getByText(/This debrief is closed/)).toBeInTheDocument();
    type(title(), 'Still to be changed');
    await wait();
    expect(backend.debrief.title).toBe('Still to be changed');
  });

  it('of a debrief that does not exist says so', async () => {
    backend.debrief = { ...backend.debrief, id: 'another', number: 1 };
    await renderEditor(backend);
    expect(
      await screen.findByText('There is nothing here'),
    ).toBeInTheDocument();
  });
});
