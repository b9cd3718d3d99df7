import { usePermission } from '@backstage/plugin-permission-react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { EditorBackend } from './__testUtils__/EditorBackend';
import { renderEditor } from './__testUtils__/renderEditor';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

configure({ defaultHidden: true });

const failure = {
  loading: false,
  allowed: false,
  error: new Error('The portal is away'),
};

const title = () => screen.findByRole('textbox', { name: /^Title/ });

describe('DebriefEditPage, when nobody can say whether one may', () => {
  beforeEach(() => localStorage.clear());

  it('goes on with whom it let in', async () => {
    const backend = new EditorBackend();
    await renderEditor(backend);
    const field = await title();
    jest.mocked(usePermission).mockReturnValue(failure);
    fireEvent.change(field, { target: { value: 'Checkout was away' } });
    fireEvent.blur(field);
    await waitFor(() =>
      expect(backend.debrief.title).toBe('Checkout was away'),
    );
    expect(await screen.findByText(/^saved \d/)).toBeInTheDocument();
    expect(await title()).toBe(field);
  });

  it('says what failed, and forbids nothing', async () => {
    await renderEditor(new EditorBackend(), { answer: failure });
    expect(await screen.findByText('The portal is away')).toBeInTheDocument();
    expect(
      screen.queryByText('You may read this debrief, and not change it.'),
    ).not.toBeInTheDocument();
  });
});
