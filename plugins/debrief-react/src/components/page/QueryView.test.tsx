import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryView, ViewedQuery } from './QueryView';

async function show<T>(query: Partial<ViewedQuery<T>>) {
  const refetch = jest.fn();
  await renderInTestApp(
    <QueryView<T>
      query={{ data: undefined, error: null, refetch, ...query }}
      empty={<p>Nobody wrote anything</p>}
      errorAction={<a href="/all">All of them</a>}
    >
      {data => <p>{JSON.stringify(data)}</p>}
    </QueryView>,
  );
  return refetch;
}

describe('QueryView', () => {
  it('shows that it is loading', async () => {
    await show({});
    expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
  });

  it('shows what came', async () => {
    await show({ data: { items: [1] } });
    expect(screen.getByText('{"items":[1]}')).toBeInTheDocument();
  });

  it.each([[[]], [{ items: [] }], [{ pages: [{ items: [] }] }]])(
    'says that a list is empty: %j',
    async data => {
      await show({ data });
      expect(screen.getByText('Nobody wrote anything')).toBeInTheDocument();
    },
  );

  it('says who may not see it, without a way to try again', async () => {
    await show({ error: new NotAllowedError('no') });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that there is nothing, and leads on', async () => {
    await show({ error: new NotFoundError('no') });
    expect(screen.getByText('There is nothing here')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All of them' })).toBeVisible();
  });

  it('tries again after a failure', async () => {
    const refetch = await show({ error: new Error('The network is away') });
    expect(screen.getByText('The network is away')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('keeps what was there when reading it again fails', async () => {
    await show({ data: [1], error: new Error('The network is away') });
    expect(screen.getByText('[1]')).toBeInTheDocument();
  });
});
