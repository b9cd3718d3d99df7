import { ResponseError } from '@backstage/errors';
import {
  debriefEndpoints,
  importEndpoints,
  ImportRequest,
  ImportResponse,
} from '@debrief/backstage-plugin-debrief-common';
import { waitFor } from '@testing-library/react';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { anImportedDocument } from '../__testUtils__/importedDocument';
import { ImportRunner } from './ImportRunner';
import { progressOf } from './progress';

type Answer = (
  request: ImportRequest,
  options?: { idempotencyKey?: string },
) => Promise<ImportResponse>;

const zone = 'Europe/Berlin';
const checkout = { entityRef: 'component:default/checkout', role: 'impacted' };

const answerAll: Answer = async ({ documents, dryRun, defaults }) => ({
  items: documents.map(({ name }) =>
    anImportedDocument({
      name,
      debrief: {
        title: name,
        entities: (defaults?.entities ?? []).map(({ entityRef }) => ({
          entityRef,
          role: 'impacted',
        })),
      },
      ...(!dryRun && { id: `id of ${name}`, number: 7 }),
    }),
  ),
});

function setUp(answer: Answer = answerAll) {
  const importDocuments = jest.fn(answer);
  const getDebrief = jest.fn();
  const updateDebrief = jest.fn();
  const runner = new ImportRunner({
    api: stubApi(
      stub(importEndpoints.run, ({ body, idempotencyKey }) =>
        importDocuments(body, { idempotencyKey }),
      ),
      stub(debriefEndpoints.get, getDebrief),
      stub(debriefEndpoints.update, updateDebrief),
    ),
    timeZone: zone,
  });
  const fileNamed = (name: string) => {
    const file = runner.getBatch().files.find(it => it.name === name);
    if (!file) {
      throw new Error(`No file ${name}`);
    }
    return file;
  };
  return {
    runner,
    importDocuments,
    getDebrief,
    updateDebrief,
    fileNamed,
    add: (...names: string[]) =>
      runner.dispatch({
        type: 'files-added',
        files: names.map(name => ({ name, content: `# ${name}` })),
        refused: [],
      }),
    chooseCheckout: () =>
      runner.dispatch({
        type: 'defaults-changed',
        defaults: { entities: [checkout.entityRef] },
      }),
    saveAll: () =>
      runner.dispatch({
        type: 'saving-asked',
        keys: runner.getBatch().files.map(it => it.key),
      }),
    untilRead: () =>
      waitFor(() => {
        const { previewed, total } = progressOf(runner.getBatch());
        expect(previewed).toBe(total);
      }),
    untilSaved: () =>
      waitFor(() => expect(progressOf(runner.getBatch()).beingSaved).toBe(0)),
  };
}

async function refusal(message: string): Promise<Error> {
  return ResponseError.fromResponse({
    ok: false,
    status: 400,
    statusText: 'Bad Request',
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () =>
      JSON.stringify({
        error: { name: 'InputError', message },
        response: { statusCode: 400 },
      }),
  } as Response);
}

describe('ImportRunner', () => {
  it('reads what is added, without saving anything', async () => {
    const { runner, add, untilRead, importDocuments } = setUp();
    add(...Array.from({ length: 12 }, (_, it) => `${it}.md`));
    await untilRead();

    expect(importDocuments.mock.calls.map(([it]) => it.dryRun)).toEqual([
      true,
      true,
    ]);
    expect(importDocuments.mock.calls[0][0].documents).toHaveLength(10);
    const [{ preview }] = runner.getBatch().files;
    expect(preview).toMatchObject({
      status: 'read',
      document: { debrief: { title: '0.md', entities: [] } },
    });
  });

  it('saves each document on its own, with what it does not say', async () => {
    const { runner, add, untilRead, untilSaved, ...it } = setUp();
    add('a.md', 'b.md');
    await untilRead();
    it.chooseCheckout();
    runner.dispatch({
      type: 'defaults-changed',
      defaults: { severity: 'sev2' },
    });
    it.saveAll();
    await untilSaved();

    const saves = it.importDocuments.mock.calls.slice(1);
    expect(saves.map(([request]) => request)).toEqual(
      ['a.md', 'b.md'].map(name => ({
        format: 'markdown',
        documents: [{ name, content: `# ${name}` }],
        defaults: { entities: [checkout], severity: 'sev2', timeZone: zone },
        dryRun: false,
      })),
    );
    expect(it.fileNamed('b.md').saving).toEqual({
      status: 'saved',
      id: 'id of b.md',
      number: 7,
    });
  });

  it('never has more than two saves under way', async () => {
    let running = 0;
    let most = 0;
    const { add, untilRead, chooseCheckout, saveAll, untilSaved } = setUp(
      async (request, options) => {
        running += 1;
        most = Math.max(most, running);
        const answer = await answerAll(request, options);
        running -= 1;
        return answer;
      },
    );
    add('a', 'b', 'c', 'd', 'e');
    await untilRead();
    chooseCheckout();
    saveAll();
    await untilSaved();
    expect(most).toBe(2);
  });

  it('reads one by one what was refused together, and names the bad one', async () => {
    const { add, untilRead, fileNamed } = setUp(async (request, options) => {
      if (request.documents.some(it => it.name === 'bad.md')) {
        throw await refusal('documents.1 is nested too deeply');
      }
      return answerAll(request, options);
    });
    add('a.md', 'bad.md', 'c.md');
    await untilRead();
    expect(fileNamed('a.md').preview.status).toBe('read');
    expect(fileNamed('c.md').preview.status).toBe('read');
    expect(fileNamed('bad.md').preview).toEqual({
      status: 'failed',
      message: 'is nested too deeply',
    });
  });

  it('loses nothing when one fails, and makes it once when tried again', async () => {
    let isDown = true;
    const { add, untilRead, untilSaved, ...it } = setUp(
      async (request, options) => {
        if (!request.dryRun && request.documents[0].name === 'b.md' && isDown) {
          isDown = false;
          throw new Error('Failed to fetch');
        }
        return answerAll(request, options);
      },
    );
    add('a.md', 'b.md', 'c.md');
    await untilRead();
    it.chooseCheckout();
    it.saveAll();
    await untilSaved();
    expect(it.fileNamed('a.md').saving.status).toBe('saved');
    expect(it.fileNamed('c.md').saving.status).toBe('saved');
    expect(it.fileNamed('b.md').saving).toEqual({
      status: 'failed',
      message: 'Failed to fetch',
    });

    it.saveAll();
    await untilSaved();
    expect(it.fileNamed('b.md').saving.status).toBe('saved');
    const keysOfB = it.importDocuments.mock.calls
      .filter(
        ([{ dryRun, documents }]) => !dryRun && documents[0].name === 'b.md',
      )
      .map(([, options]) => options?.idempotencyKey);
    expect(keysOfB).toHaveLength(2);
    expect(keysOfB[0]).toBeTruthy();
    expect(keysOfB[1]).toBe(keysOfB[0]);
  });

  it('puts what was chosen in place of what the document names', async () => {
    const { runner, add, untilRead, untilSaved, ...it } = setUp(
      async ({ documents, dryRun }) => ({
        items: documents.map(() =>
          anImportedDocument({
            debrief: {
              entities: [{ entityRef: 'component:default/x', role: 'origin' }],
            },
            ...(!dryRun && { id: 'made' }),
          }),
        ),
      }),
    );
    it.getDebrief.mockResolvedValue({ id: 'made', version: 1 });
    add('a.md');
    await untilRead();
    runner.dispatch({
      type: 'entities-changed',
      key: '1',
      entities: [checkout.entityRef],
    });
    it.saveAll();
    await untilSaved();
    expect(it.updateDebrief).toHaveBeenCalledWith({
      id: 'made',
      version: 1,
      patch: { entities: [checkout] },
    });
  });

  it('sends nothing more once the page is left', async () => {
    const { runner, add, importDocuments } = setUp();
    runner.pause();
    add('a.md');
    expect(importDocuments).not.toHaveBeenCalled();
    runner.resume();
    expect(importDocuments).toHaveBeenCalledTimes(1);
  });
});

describe('a document over the limits of the server', () => {
  it('is listed with the reason, and the others are shown', async () => {
    const { add, fileNamed, untilRead } = setUp(async request => {
      const { items } = await answerAll(request);
      return {
        items: items.map(it =>
          it.name === 'long.md'
            ? { name: it.name, error: { message: 'took longer' } }
            : it,
        ),
      };
    });

    add('long.md', 'short.md');
    await untilRead();

    expect(fileNamed('long.md').preview).toEqual({
      status: 'failed',
      message: 'took longer',
    });
    expect(fileNamed('short.md').preview.status).toBe('read');
  });
});
