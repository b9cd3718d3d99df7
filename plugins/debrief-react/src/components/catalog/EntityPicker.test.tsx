import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DebriefQueryProvider } from '../../hooks';
import { EntityPicker } from './EntityPicker';

function component(name: string, title?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', title },
    spec: { type: 'service' },
  };
}

const services = Array.from({ length: 60 }, (_, index) =>
  component(`service-${String(index).padStart(2, '0')}`),
);
const entities = [
  ...services,
  component('checkout', 'The checkout'),
  {
    ...component('ana'),
    kind: 'User',
    spec: { profile: { displayName: 'Ana Ferreira' } },
  },
];

function Single(props: { freeSolo?: boolean; initial?: string }) {
  const [value, setValue] = useState<string | null>(props.initial ?? null);
  return (
    <>
      <EntityPicker
        label="Entity"
        kinds={['Component']}
        value={value}
        onChange={setValue}
        freeSolo={props.freeSolo}
      />
      <output>{value}</output>
    </>
  );
}

function Several() {
  const [value, setValue] = useState<string[]>([]);
  return (
    <>
      <EntityPicker
        label="People and services"
        multiple
        value={value}
        onChange={setValue}
      />
      <output>{value.join(' ')}</output>
    </>
  );
}

async function render(element: JSX.Element) {
  const catalogApi = catalogApiMock({ entities });
  const queryEntities = jest.spyOn(catalogApi, 'queryEntities');
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalogApi]]}>
      <DebriefQueryProvider isolated>{element}</DebriefQueryProvider>
    </TestApiProvider>,
  );
  return { queryEntities };
}

function field(label = 'Entity') {
  return screen.getByLabelText(label, { selector: 'input' });
}

/** Goes to the field and writes into it at once. */
async function write(text: string, label?: string) {
  await userEvent.click(field(label));
  fireEvent.change(field(label), { target: { value: text } });
}

/** Every option says its ref. Asking by role takes seconds with this many. */
function offered() {
  return screen
    .queryAllByText(/^component:default\//)
    .map(it => it.textContent);
}

describe('EntityPicker', () => {
  it('finds what is typed, by name or title, and gives its full ref', async () => {
    await render(<Single />);
    await write('the check');
    await waitFor(() => expect(offered()).toHaveLength(1));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'component:default/checkout',
    );
  });

  it('does not stop at ten: scrolling to the end brings the next ones', async () => {
    await render(<Single />);
    await write('service');
    await waitFor(() => expect(offered()).toHaveLength(25));

    fireEvent.scroll(screen.getByRole('listbox', { hidden: true }));
    await waitFor(() => expect(offered()).toHaveLength(50));
    fireEvent.scroll(screen.getByRole('listbox', { hidden: true }));
    await waitFor(() => expect(offered()).toHaveLength(60));
  });

  it('brings more by keyboard as well', async () => {
    await render(<Single />);
    await write('service');
    await waitFor(() => expect(offered()).toHaveLength(25));
    await userEvent.keyboard('{ArrowDown>23}');
    await waitFor(() => expect(offered()).toHaveLength(50));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('status').textContent).toMatch(/service-2[456]$/);
  });

  it('asks the catalog for the kinds that fit only', async () => {
    const { queryEntities } = await render(<Single />);
    await userEvent.click(field());
    await waitFor(() =>
      expect(queryEntities).toHaveBeenCalledWith(
        expect.objectContaining({ filter: { kind: ['Component'] } }),
      ),
    );
  });

  it('says so when nothing goes by that name', async () => {
    await render(<Single />);
    await write('nowhere');
    expect(
      await screen.findByText('Nothing in the catalog goes by that name'),
    ).toBeInTheDocument();
  });

  it('takes a ref that the catalog does not know, when it may', async () => {
    await render(<Single freeSolo />);
    await write('retired-service');
    await screen.findByText(/component:default\/retired-service/);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'component:default/retired-service',
    );
  });

  it('is emptied by deleting what it says', async () => {
    await render(<Single initial="component:default/checkout" />);
    expect(field()).toHaveValue('checkout');
    await userEvent.clear(field());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps what was chosen when leaving in the middle of a search', async () => {
    await render(<Single initial="component:default/checkout" />);
    await write('xyz');
    await userEvent.tab();
    expect(field()).toHaveValue('checkout');
  });

  it('chooses several, each once', async () => {
    await render(<Several />);
    await write('ana', 'People and services');
    await userEvent.click(await screen.findByText('Ana Ferreira'));
    await write('checkout', 'People and services');
    await userEvent.click(await screen.findByText('The checkout'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'user:default/ana component:default/checkout',
    );
    await write('checkout', 'People and services');
    expect(
      await screen.findByText('Nothing in the catalog goes by that name'),
    ).toBeInTheDocument();
  });
});
