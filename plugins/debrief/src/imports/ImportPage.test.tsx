import { ConfigReader } from '@backstage/config';
import { Link } from '@backstage/core-components';
import { configApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  ImportedDocument,
  importEndpoints,
  ImportRequest,
  ImportResponse,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  DebriefQueryProvider,
} from '@debrief/backstage-plugin-debrief-react';
import {
  act,
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { rootRouteRef } from '../routes';
import { ImportPage } from './ImportPage';
import { anImportedDocument } from './__testUtils__/importedDocument';

// Searching a whole page by role takes its time on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

type Answer = (request: ImportRequest) => Promise<ImportResponse>;

const known: Record<string, Partial<ImportedDocument>> = {
  'checkout.md': {
    timeline: [{ at: '2026-03-02T09:31:00Z', text: 'Error rate at 40 %' }].map(
      it => ({ kind: 'observation', author: null, source: null, ...it }),
    ),
    warnings: [
      { line: 3, message: 'The severity "P1" was taken to mean sev1' },
    ],
  },
};

const answerAll: Answer = async ({ documents, defaults, dryRun }) => ({
  items: documents.map(({ name, content }, index) =>
    anImportedDocument({
      ...known[name],
      name,
      debrief: {
        title: content.split('\n')[0].replace('# ', ''),
        severity: 'sev2',
        entities: (defaults?.entities ?? []).map(({ entityRef }) => ({
          entityRef,
          role: 'impacted',
        })),
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          detectedAt: '2026-03-02T09:31:00Z',
          mitigatedAt: null,
          resolvedAt: '2026-03-02T09:50:00Z',
          heldAt: null,
        },
      },
      ...(!dryRun && { id: `id-of-${name}`, number: 160 + index }),
    }),
  ),
});

async function renderPage(
  options: { answer?: Answer; decision?: 'ALLOW' | 'DENY' } = {},
) {
  const importDocuments = jest.fn(options.answer ?? answerAll);
  const authorize = jest.fn(async () => ({
    result: options.decision ?? 'ALLOW',
  }));
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [
          debriefApiRef,
          stubApi(
            stub(importEndpoints.run, ({ body }) => importDocuments(body)),
          ),
        ],
        [configApiRef, new ConfigReader({})],
        [permissionApiRef, { authorize } as never],
        [catalogApiRef, catalogOfCheckout as never],
        [entityPresentationApiRef, presentationByName],
      ]}
    >
      <DebriefQueryProvider>
        <ImportPage />
        <Link to="/elsewhere">Elsewhere</Link>
      </DebriefQueryProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/debriefs': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return { importDocuments, authorize };
}

const catalogOfCheckout = {
  queryEntities: async () => ({
    items: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'checkout' },
      },
    ],
    totalItems: 1,
    pageInfo: {},
  }),
};

const presentationByName = {
  forEntity: (entity: unknown) => {
    const entityRef = String(entity);
    const primaryTitle = entityRef.split('/')[1] ?? 'checkout';
    const snapshot = { entityRef, primaryTitle };
    return { snapshot, promise: Promise.resolve(snapshot) };
  },
};

const pm = (name: string, content = `# ${name}`) => new File([content], name);

async function addFiles(...files: File[]) {
  fireEvent.change(
    await screen.findByLabelText('Choose files', {
      selector: 'input',
    }),
    { target: { files } },
  );
}

async function chooseCheckout() {
  const field = screen.getByLabelText('Affected entities');
  await userEvent.click(field);
  await userEvent.click(
    await screen.findByRole('option', { name: /checkout/ }),
  );
}

function rowOf(name: string): HTMLElement {
  return screen.getByRole('listitem', { name });
}

describe('the import page', () => {
  it('shows what became of a document before anything is saved', async () => {
    const { importDocuments } = await renderPage();
    await addFiles(
      pm('checkout.md', '# Checkout answered 503\n\nSeverity: P1\n'),
    );

    const row = await screen.findByRole('listitem', { name: 'checkout.md' });
    expect(
      await within(row).findByRole('heading', {
        name: 'Checkout answered 503',
      }),
    ).toBeInTheDocument();
    expect(within(row).getByText('template: Google SRE')).toBeInTheDocument();
    expect(within(row).getByText('SEV 2')).toBeInTheDocument();
    expect(
      within(row).getByRole('img', { name: /detected 19 min/ }),
    ).toBeInTheDocument();
    expect(within(row).getByText('no entity yet')).toBeInTheDocument();

    await userEvent.click(
      within(row).getByRole('button', { name: '1 timeline entry' }),
    );
    expect(within(row).getByText('Error rate at 40 %')).toBeInTheDocument();

    await userEvent.click(
      within(row).getByRole('button', { name: '1 line in doubt' }),
    );
    expect(within(row).getByText('Line 3')).toBeInTheDocument();
    expect(within(row).getByText('Severity: P1')).toBeInTheDocument();
    expect(importDocuments.mock.calls.every(([it]) => it.dryRun)).toBe(true);
  });

  it('asks for an entity before it imports, then links each draft', async () => {
    const { importDocuments } = await renderPage();
    await addFiles(pm('a.md'), pm('b.md'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Import 2 debriefs' }),
    );
    expect(
      screen.getByText('Needed: 2 chosen documents name none'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Affected entities')).toHaveFocus();
    expect(importDocuments).toHaveBeenCalledTimes(1);

    await chooseCheckout();
    await userEvent.click(
      screen.getByRole('button', { name: 'Import 2 debriefs' }),
    );
    expect(
      await screen.findByText('2 debriefs imported as drafts.'),
    ).toBeInTheDocument();
    expect(
      within(rowOf('b.md')).getByRole('link', { name: /Open the draft/ }),
    ).toHaveAttribute('href', '/debriefs/id-of-b.md/edit');
  });

  it('leaves out what is not chosen', async () => {
    const { importDocuments } = await renderPage();
    await addFiles(pm('a.md'), pm('b.md'));
    await screen.findByRole('button', { name: 'Import 2 debriefs' });
    await chooseCheckout();
    await userEvent.click(screen.getByLabelText('Import a.md'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Import 1 debrief' }),
    );
    await screen.findByText('1 debrief imported as a draft.');
    expect(
      importDocuments.mock.calls.filter(([it]) => !it.dryRun),
    ).toHaveLength(1);
    expect(within(rowOf('a.md')).queryByRole('link')).toHaveTextContent(
      'checkout',
    );
  });

  it('says why one failed, keeps it, and tries it again', async () => {
    let isDown = true;
    await renderPage({
      answer: async request => {
        if (!request.dryRun && request.documents[0].name === 'a.md' && isDown) {
          throw new Error('The server could not be reached');
        }
        return answerAll(request);
      },
    });
    await addFiles(pm('a.md'), pm('b.md'));
    await screen.findByRole('button', { name: 'Import 2 debriefs' });
    await chooseCheckout();
    await userEvent.click(
      screen.getByRole('button', { name: 'Import 2 debriefs' }),
    );
    expect(await within(rowOf('a.md')).findByRole('alert')).toHaveTextContent(
      'Not imported: The server could not be reached',
    );
    expect(await screen.findByText(/1 debrief imported/)).toHaveTextContent(
      '1 was not imported; it is still in the list.',
    );

    isDown = false;
    const choice = screen.getByLabelText('Import a.md');
    await userEvent.click(choice);
    expect(
      screen.getByRole('button', { name: 'Try again: a.md' }),
    ).toBeDisabled();
    await userEvent.click(choice);
    await userEvent.click(
      screen.getByRole('button', { name: 'Try again: a.md' }),
    );
    expect(
      await screen.findByText('2 debriefs imported as drafts.'),
    ).toBeInTheDocument();
  });

  it('names the files that it does not take, and those it has already', async () => {
    await renderPage();
    await addFiles(
      pm('a.md', '# Same'),
      pm('b.md', '# Same'),
      pm('slides.pdf'),
      pm('long.md', 'x'.repeat(3_000_000)),
    );
    const refused = await screen.findByRole('alert');
    expect(refused).toHaveTextContent('3 files were left out');
    expect(refused).toHaveTextContent(
      'b.md: Has the same content as a.md, which is in the list',
    );
    expect(refused).toHaveTextContent(
      'slides.pdf: Files of type .pdf cannot be read',
    );
    expect(refused).toHaveTextContent('long.md: Larger than 1 MB');
    await userEvent.click(
      within(refused).getByRole('button', { name: 'Dismiss' }),
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes files that are dropped anywhere on the page', async () => {
    await renderPage();
    await screen.findByText('Drop files or folders here');
    const dataTransfer = { types: ['Files'], items: [], files: [pm('a.md')] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('Let go to add them')).toBeInTheDocument();
    fireEvent.drop(document.body, { dataTransfer });
    expect(
      await screen.findByRole('listitem', { name: 'a.md' }),
    ).toBeInTheDocument();
  });

  it('shows twenty of many, and more when they are wanted', async () => {
    const { importDocuments } = await renderPage();
    await addFiles(...Array.from({ length: 25 }, (_, it) => pm(`${it}.md`)));
    await screen.findByText('Import 25 debriefs');
    expect(importDocuments).toHaveBeenCalledTimes(3);
    expect(screen.getAllByLabelText(/^Import \d+.md$/)).toHaveLength(20);
    fireEvent.click(screen.getByText('Show 5 more'));
    expect(screen.getAllByLabelText(/^Import \d+.md$/)).toHaveLength(25);
    expect(screen.queryByText(/^Show \d+ more$/)).not.toBeInTheDocument();
  });

  it('asks before a link leads away from documents that are not imported', async () => {
    await renderPage();
    await addFiles(pm('a.md'));
    await screen.findByRole('button', { name: 'Import 1 debrief' });
    await userEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stay' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(rowOf('a.md')).toBeInTheDocument();

    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
  });

  it('keeps the batch while the portal cannot be asked for permission', async () => {
    const { authorize } = await renderPage();
    await addFiles(pm('a.md'));
    const row = await screen.findByRole('listitem', { name: 'a.md' });
    const failing = Promise.reject(new Error('Failed to fetch'));
    authorize.mockReturnValue(failing);
    const before = authorize.mock.calls.length;
    await waitFor(() => {
      fireEvent(window, new Event('online'));
      expect(authorize.mock.calls.length).toBeGreaterThan(before);
    });
    await expect(failing).rejects.toThrow();
    await act(async () => {});
    expect(row).toBeInTheDocument();
  });

  it('is closed to those who may not create debriefs', async () => {
    await renderPage({ decision: 'DENY' });
    expect(
      await screen.findByText('You may not create debriefs'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Choose files')).not.toBeInTheDocument();
  });
});
