import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityDebriefsCard } from './EntityDebriefsCard';
import { createApi, createRefusal } from '../__testUtils__/createApi';
import { createItem, createRecord } from '../__testUtils__/createRecord';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

const mockDialogLoaded = jest.fn();
jest.mock('../start/NewDebriefDialog', () => {
  mockDialogLoaded();
  return jest.requireActual('../start/NewDebriefDialog');
});

const record = createRecord(
  [createItem({ number: 158, severity: 'sev2' }), createItem({ number: 131 })],
  {
    facts: {
      countermeasures: {
        total: 23,
        open: 4,
        overdue: 1,
        byState: {},
        byStrength: {},
      },
      gameDays: {
        total: 1,
        lastAt: '2020-06-01T09:00:00Z',
        lastEnvironment: 'staging',
      },
    },
  },
);

describe('the Debriefs card of an entity', () => {
  it('shows the latest debriefs and what is open, and leads to the whole record', async () => {
    await renderOnEntity(<EntityDebriefsCard />, {
      api: createApi({
        getLearningRecord: jest.fn().mockResolvedValue(record),
      }),
    });
    const list = within(
      await screen.findByRole('list', { name: 'Latest debriefs' }),
    );
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(list.getByRole('link', { name: 'Event 158' })).toHaveAttribute(
      'href',
      '/debriefs/debrief-158',
    );
    expect(screen.getByRole('link', { name: '4 open' })).toBeInTheDocument();
    expect(screen.getByText(', 1 overdue')).toBeInTheDocument();
    expect(
      screen.getByText('Last game day').nextElementSibling,
    ).toHaveTextContent(/years ago/);
    // Where the tab is not installed, the list of all debriefs stands in.
    expect(
      screen.getByRole('link', { name: 'All 2 debriefs' }),
    ).toHaveAttribute(
      'href',
      '/debriefs/all?entityRef=component%3Adefault%2Fcheckout',
    );
  });

  it('loads the dialog when somebody is about to open it, not before', async () => {
    await renderOnEntity(<EntityDebriefsCard />);
    const button = await screen.findByRole('button', { name: 'New debrief' });
    await screen.findByText(/Nothing is recorded here yet/);
    expect(mockDialogLoaded).not.toHaveBeenCalled();
    await userEvent.hover(button);
    await waitFor(() => expect(mockDialogLoaded).toHaveBeenCalled());
  });

  it('starts a debrief', async () => {
    await renderOnEntity(<EntityDebriefsCard />);
    expect(
      await screen.findByText(/Nothing is recorded here yet/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'New debrief' }));
    expect(
      await screen.findByRole('dialog', { name: 'New debrief' }),
    ).toBeInTheDocument();
  });

  it('says when the reader may not see the record', async () => {
    const refusal = await createRefusal(403, {
      name: 'NotAllowedError',
      message: 'Unauthorized',
    });
    await renderOnEntity(<EntityDebriefsCard />, {
      api: createApi({
        getLearningRecord: jest.fn().mockRejectedValue(refusal),
      }),
      mayCreate: false,
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
