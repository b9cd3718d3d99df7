import { anImportedDocument } from '../__testUtils__/importedDocument';
import {
  changeBatch,
  entitiesOf,
  ImportAction,
  ImportBatch,
  maximumFiles,
  startBatch,
} from './importBatch';
import { findDoubts } from './doubts';
import { findNextPreviews, findNextSaves } from './nextWork';
import { hasUnsavedWork, progressOf } from './progress';

const zone = 'Europe/Berlin';

function after(...actions: ImportAction[]): ImportBatch {
  return actions.reduce(changeBatch, startBatch(zone));
}

function added(...names: string[]): ImportAction {
  return {
    type: 'files-added',
    files: names.map(name => ({ name, content: `# ${name}` })),
    refused: [],
  };
}

function read(
  key: string,
  document = anImportedDocument(),
  timeZone = zone,
): ImportAction {
  return { type: 'preview-read', timeZone, documents: [{ key, document }] };
}

const started = (...keys: string[]): ImportAction => ({
  type: 'preview-started',
  keys,
});

const chosenEntity: ImportAction = {
  type: 'defaults-changed',
  defaults: { entities: ['component:default/checkout'] },
};

describe('a batch of documents', () => {
  it('names a file whose content is in the list already', () => {
    const batch = after(added('a.md'), {
      type: 'files-added',
      files: [{ name: 'copy of a.md', content: '# a.md' }],
      refused: [],
    });
    expect(batch.files.map(it => it.name)).toEqual(['a.md']);
    expect(batch.refused).toEqual([
      { name: 'copy of a.md', reason: { type: 'twice', twin: 'a.md' } },
    ]);
  });

  it('takes files of one name from two folders', () => {
    const batch = after(added('2021/index.md', '2022/index.md'));
    expect(batch.files).toHaveLength(2);
  });

  it('names what is beyond its size', () => {
    const names = Array.from({ length: maximumFiles + 2 }, (_, it) => `${it}`);
    const batch = after(added(...names));
    expect(batch.files).toHaveLength(maximumFiles);
    expect(batch.refused.map(it => it.reason.type)).toEqual([
      'too-many',
      'too-many',
    ]);
  });

  it('gives no key twice, not even after the list was cleared', () => {
    const batch = after(added('a', 'b'), { type: 'cleared' }, added('c'));
    expect(batch.files.map(it => it.key)).toEqual(['3']);
  });

  it.each([
    {
      says: 'the defaults, where neither document nor file says more',
      own: null,
      named: [],
      expected: ['component:default/checkout'],
    },
    {
      says: 'what the document names',
      own: null,
      named: ['component:default/search'],
      expected: ['component:default/search'],
    },
    {
      says: 'what was chosen for the file, before all else',
      own: ['component:default/baskets'],
      named: ['component:default/search'],
      expected: ['component:default/baskets'],
    },
    {
      says: 'nothing, where all were taken away from the file',
      own: [],
      named: ['component:default/search'],
      expected: [],
    },
  ])('affects $says', ({ own, named, expected }) => {
    const entities = named.map(entityRef => ({
      entityRef,
      role: 'origin' as const,
    }));
    const batch = after(
      added('a'),
      chosenEntity,
      started('1'),
      read('1', anImportedDocument({ debrief: { entities } })),
      { type: 'entities-changed', key: '1', entities: own },
    );
    expect(
      entitiesOf(batch.files[0], batch.defaults).map(it => it.entityRef),
    ).toEqual(expected);
  });

  it('keeps the role that the document gave an entity', () => {
    const batch = after(
      added('a'),
      started('1'),
      read(
        '1',
        anImportedDocument({
          debrief: {
            entities: [{ entityRef: 'component:default/a', role: 'origin' }],
          },
        }),
      ),
      {
        type: 'entities-changed',
        key: '1',
        entities: ['component:default/a', 'component:default/b'],
      },
    );
    expect(entitiesOf(batch.files[0], batch.defaults)).toEqual([
      { entityRef: 'component:default/a', role: 'origin' },
      { entityRef: 'component:default/b', role: 'impacted' },
    ]);
  });
});

describe('the preview of a batch', () => {
  it('reads ten documents at a time, and no more while they are read', () => {
    const names = Array.from({ length: 25 }, (_, it) => `${it}`);
    const batch = after(added(...names));
    const first = findNextPreviews(batch).map(it => it.key);
    expect(first).toHaveLength(10);
    expect(findNextPreviews(changeBatch(batch, started(...first)))).toEqual([]);
  });

  it('reads fewer at a time when they are long, but at least one', () => {
    const batch = after({
      type: 'files-added',
      files: [
        { name: 'a', content: 'a'.repeat(900_000) },
        { name: 'b', content: 'b'.repeat(400_000) },
        { name: 'c', content: 'c'.repeat(100_000) },
        { name: 'd', content: 'd' },
      ],
      refused: [],
    });
    expect(findNextPreviews(batch).map(it => it.name)).toEqual(['a']);
    const next = changeBatch(
      changeBatch(batch, started('1')),
      read('1', anImportedDocument()),
    );
    expect(findNextPreviews(next).map(it => it.name)).toEqual(['b', 'c']);
  });

  it('reads one by one what was refused together', () => {
    const batch = after(added('a', 'b'), started('1', '2'), {
      type: 'preview-failed',
      timeZone: zone,
      keys: ['1', '2'],
      message: 'too long',
      retryAlone: true,
    });
    expect(findNextPreviews(batch).map(it => it.key)).toEqual(['1']);
  });

  it('is read again when the time zone changes', () => {
    const batch = after(added('a'), started('1'), read('1'), {
      type: 'defaults-changed',
      defaults: { timeZone: 'UTC' },
    });
    expect(findNextPreviews(batch).map(it => it.key)).toEqual(['1']);
  });

  it('drops an answer for a time zone that is no longer chosen', () => {
    const batch = after(
      added('a'),
      started('1'),
      { type: 'defaults-changed', defaults: { timeZone: 'UTC' } },
      started('1'),
      read('1', anImportedDocument(), zone),
    );
    expect(batch.files[0].preview.status).toBe('reading');
  });

  it('stays when a default changes that documents are not read by', () => {
    const batch = after(added('a'), started('1'), read('1'), {
      type: 'defaults-changed',
      defaults: { severity: 'sev1' },
    });
    expect(batch.files[0].preview.status).toBe('read');
  });

  it('says what a document does not', () => {
    const batch = after(
      added('a'),
      started('1'),
      read(
        '1',
        anImportedDocument({
          debrief: {
            severity: 'sev2',
            marks: {
              startedAt: '2026-03-02T09:12:00Z',
              detectedAt: null,
              mitigatedAt: null,
              resolvedAt: '2026-03-02T09:50:00Z',
              heldAt: null,
            },
          },
        }),
      ),
    );
    expect(findDoubts(batch.files[0], batch.defaults)).toEqual([
      'detectedAt',
      'timeline',
    ]);
  });
});

describe('saving a batch', () => {
  const ready = [
    added('a', 'b', 'c', 'd'),
    chosenEntity,
    started('1', '2', '3', '4'),
    read('1'),
    read('2'),
    read('3'),
    read('4'),
  ];
  const asked: ImportAction = {
    type: 'saving-asked',
    keys: ['1', '2', '3', '4'],
  };

  it('sends two at once', () => {
    const batch = after(...ready, asked);
    expect(findNextSaves(batch).map(it => it.key)).toEqual(['1', '2']);
    const running = changeBatch(batch, { type: 'saving-started', key: '1' });
    expect(findNextSaves(running).map(it => it.key)).toEqual(['2']);
  });

  it('leaves out what is left out, unread, or names no entity', () => {
    const batch = after(
      added('left out', 'unread', 'nameless', 'fine'),
      started('1', '3', '4'),
      read('1'),
      read('3'),
      read('4'),
      { type: 'choice-changed', keys: ['1'], isLeftOut: true },
      { type: 'entities-changed', key: '1', entities: ['component:a/b'] },
      { type: 'entities-changed', key: '4', entities: ['component:a/b'] },
      asked,
    );
    expect(findNextSaves(batch).map(it => it.name)).toEqual(['fine']);
    expect(progressOf(batch).withoutEntities.map(it => it.name)).toEqual([
      'nameless',
    ]);
  });

  it('goes on when one fails, and keeps that one to be tried again', () => {
    const batch = after(
      ...ready,
      asked,
      { type: 'saving-started', key: '1' },
      { type: 'saving-failed', key: '1', message: 'title must not be empty' },
      { type: 'saving-started', key: '2' },
      { type: 'saved', key: '2', id: 'b', number: 2 },
    );
    expect(findNextSaves(batch).map(it => it.key)).toEqual(['3', '4']);
    expect(progressOf(batch)).toMatchObject({ saved: 1, beingSaved: 2 });
    expect(progressOf(batch).failed.map(it => it.key)).toEqual(['1']);

    const again = changeBatch(batch, { type: 'saving-asked', keys: ['1'] });
    expect(findNextSaves(again).map(it => it.key)).toEqual(['1', '3']);
  });

  it.each<[string, ImportAction]>([
    ['asked for again', { type: 'saving-asked', keys: ['1'] }],
    ['left out', { type: 'choice-changed', keys: ['1'], isLeftOut: true }],
    ['told to have failed', { type: 'saving-failed', key: '1', message: '' }],
    [
      'read in another zone',
      { type: 'defaults-changed', defaults: { timeZone: 'UTC' } },
    ],
  ])('is not undone: what is saved can no longer be %s', (_, action) => {
    const batch = after(
      ...ready,
      asked,
      { type: 'saving-started', key: '1' },
      { type: 'saved', key: '1', id: 'a', number: 1 },
    );
    expect(changeBatch(batch, action).files[0]).toEqual(batch.files[0]);
  });

  it.each([
    { name: 'files that are not saved yet', actions: ready, unsaved: true },
    {
      name: 'only files that are left out',
      actions: [
        added('a'),
        {
          type: 'choice-changed' as const,
          keys: ['1'],
          isLeftOut: true,
        },
      ],
      unsaved: false,
    },
    {
      name: 'only files that are saved',
      actions: [
        added('a'),
        started('1'),
        read('1'),
        { type: 'saved' as const, key: '1', id: 'a', number: 1 },
      ],
      unsaved: false,
    },
    { name: 'no files', actions: [], unsaved: false },
  ])(
    'knows whether there is something to lose: $name',
    ({ actions, unsaved }) => {
      expect(hasUnsavedWork(after(...actions))).toBe(unsaved);
    },
  );
});
