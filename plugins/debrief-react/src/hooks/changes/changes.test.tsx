import { ApiProvider } from '@backstage/core-app-api';
import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  Debrief,
  debriefEndpoints,
  debriefInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  FakeBackend,
  FakeSignals,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { focusManager, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { ReactElement } from 'react';
import { debriefApiRef, DebriefClient } from '../../api';
import { DebriefQueryProvider } from '../DebriefQueryProvider';
import { useDebrief } from '../useDebrief';
import { useDebriefList } from '../useDebriefList';
import { ChangeFeed, gatheringMs } from './ChangeFeed';

const ana = 'user:default/ana';
const ben = 'user:default/ben';

let backend: FakeBackend;
let signals: FakeSignals;
let fetch: jest.Mock;
let debrief: Debrief;

beforeEach(() => {
  jest.useFakeTimers();
  backend = new FakeBackend();
  fetch = jest.fn(backend.fetch);
  signals = new FakeSignals();
  debrief = add('Checkout answered 503');
});

afterEach(() => {
  focusManager.setFocused(undefined);
  jest.useRealTimers();
});

function add(title: string): Debrief {
  const entities = [{ entityRef: 'component:default/checkout' }];
  const content = debriefInputSchema.parse({ title, entities });
  return backend.records.addDebrief(content, ana);
}

/** Somebody else gives the debrief another title, and the portal says so. */
function rename(title: string) {
  const [saved] = backend.records.debriefs;
  const { id, version } = backend.records.patchDebrief(saved, { title }, ben);
  signals.send(id, { version });
}

async function wait(milliseconds = gatheringMs) {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });
}

function Title(props: { of: string }) {
  const { data } = useDebrief(props.of);
  return <h1>{data?.title}</h1>;
}

function Titles() {
  const { data } = useDebriefList({});
  return (
    <ul>
      {data?.pages
        .flatMap(page => page.items)
        .map(it => (
          <li key={it.id}>{it.title}</li>
        ))}
    </ul>
  );
}

async function open(page: ReactElement, hears = true) {
  const api = new DebriefClient({
    discoveryApi: mockApis.discovery(),
    fetchApi: { fetch },
  });
  const rendered = render(
    <ApiProvider
      apis={
        hears
          ? TestApiRegistry.from([debriefApiRef, api], [signalApiRef, signals])
          : TestApiRegistry.from([debriefApiRef, api])
      }
    >
      <DebriefQueryProvider>{page}</DebriefQueryProvider>
    </ApiProvider>,
  );
  await wait(0);
  fetch.mockClear();
  return rendered;
}

const reads = () => fetch.mock.calls.map(([address]) => String(address));

describe('an open page', () => {
  it('shows what somebody else changed, by whatever name it was opened', async () => {
    await open(
      <>
        <Title of={debrief.id} />
        <Title of={String(debrief.number)} />
        <Titles />
      </>,
    );
    rename('Checkout was away');
    await wait();
    await waitFor(() =>
      expect(screen.getAllByText('Checkout was away')).toHaveLength(3),
    );
  });

  it('reads once what many signals in a row are about', async () => {
    await open(<Title of={debrief.id} />);
    ['One', 'Two', 'Three'].forEach(rename);
    await wait();
    expect(await screen.findByText('Three')).toBeInTheDocument();
    expect(reads()).toHaveLength(1);
  });

  it('reads once more what was changed while it was read', async () => {
    await open(<Title of={debrief.id} />);
    rename('Before');
    let release = () => {};
    backend.holdBack(
      debriefEndpoints.get,
      new Promise(resolve => {
        release = resolve;
      }),
    );
    await wait();
    rename('After');
    await wait();
    expect(reads()).toHaveLength(1);
    release();
    expect(await screen.findByText('Before')).toBeInTheDocument();
    await wait();
    expect(await screen.findByText('After')).toBeInTheDocument();
    expect(reads()).toHaveLength(2);
  });

  it('reads nothing again of another debrief', async () => {
    const other = add('Mail was late');
    await open(<Title of={other.id} />);
    rename('Checkout was away');
    await wait();
    expect(reads()).toEqual([]);
  });

  it('reads nothing again that it knows already', async () => {
    await open(<Title of={debrief.id} />);
    signals.send(debrief.id, { version: debrief.version });
    await wait();
    expect(reads()).toEqual([]);
  });

  it('that nobody looks at reads again when somebody does', async () => {
    await open(<Title of={debrief.id} />);
    focusManager.setFocused(false);
    rename('Checkout was away');
    await wait();
    expect(reads()).toEqual([]);
    focusManager.setFocused(true);
    expect(await screen.findByText('Checkout was away')).toBeInTheDocument();
  });

  it('does without signals in a portal that has none', async () => {
    await open(<Title of={debrief.id} />, false);
    expect(screen.getByText('Checkout answered 503')).toBeInTheDocument();
    expect(signals.listeners).toBe(0);
  });

  it('listens until it is left', async () => {
    const { unmount } = await open(<Title of={debrief.id} />);
    expect(signals.listeners).toBe(1);
    unmount();
    expect(signals.listeners).toBe(0);
  });
});

describe('places of one browser tab', () => {
  it('listen once, until the last is left', () => {
    const changes = new ChangeFeed(new QueryClient());
    const stops = [changes.listen(signals), changes.listen(signals)];
    expect(signals.listeners).toBe(1);
    stops[0]();
    expect(signals.listeners).toBe(1);
    stops[1]();
    expect(signals.listeners).toBe(0);
  });
});
