import { queryKeys } from '@debrief/backstage-plugin-debrief-react';
import { QueryClient, QueryKey } from '@tanstack/react-query';
import { EditorBackend } from '../__testUtils__/EditorBackend';
import { DebriefMemory } from './DebriefMemory';

function setUp() {
  const client = new QueryClient();
  const backend = new EditorBackend();
  const { debrief } = backend;
  const entry = backend.addEntry({
    at: '2026-03-02T09:12:00Z',
    text: 'A call',
  });
  const countermeasure = backend.addCountermeasure({ title: 'One name' });
  const memory = new DebriefMemory(client, debrief);
  const reader = {
    onDebrief: jest.fn(),
    onGone: jest.fn(),
    onTimeline: jest.fn(),
    onCountermeasures: jest.fn(),
  };
  const read = (queryKey: QueryKey, data: unknown) =>
    client.fetchQuery({ queryKey, queryFn: async () => data });
  return { client, debrief, entry, countermeasure, memory, reader, read };
}

describe('what is remembered of a debrief', () => {
  it('is told when it was read, by whatever name', async () => {
    const { debrief, entry, countermeasure, memory, reader, read } = setUp();
    memory.tell(reader);
    await read(queryKeys.debrief(debrief.id), debrief);
    await read(queryKeys.debrief('158'), debrief);
    await read(queryKeys.timeline(debrief.id), [entry]);
    await read(queryKeys.countermeasuresOf(debrief.id), {
      items: [countermeasure],
      totalItems: 1,
      pageInfo: {},
    });
    expect(reader.onDebrief.mock.calls).toEqual([[debrief], [debrief]]);
    expect(reader.onTimeline.mock.calls).toEqual([[[entry]]]);
    expect(reader.onCountermeasures.mock.calls).toEqual([[[countermeasure]]]);
  });

  it('is told at first when it was read before', async () => {
    const { debrief, entry, memory, reader, read } = setUp();
    await read(queryKeys.timeline(debrief.id), [entry]);
    memory.tell(reader);
    expect(reader.onTimeline.mock.calls).toEqual([[[entry]]]);
  });

  it('does not come back to the session that kept it', async () => {
    const { client, debrief, entry, countermeasure, memory, reader, read } =
      setUp();
    await read(queryKeys.debrief('158'), debrief);
    await read(queryKeys.timeline(debrief.id), [entry]);
    const page = { items: [countermeasure], totalItems: 1, pageInfo: {} };
    await read(queryKeys.countermeasuresOf(debrief.id), page);
    memory.tell(reader);
    Object.values(reader).forEach(it => it.mockClear());

    memory.keepDebrief({ ...debrief, version: 2, title: 'Saved' });
    memory.keepEntry({ ...entry, version: 2, text: 'Saved' });
    memory.forgetCountermeasure(countermeasure.id);

    Object.values(reader).forEach(it => expect(it).not.toHaveBeenCalled());
    expect(client.getQueryData(queryKeys.debrief('158'))).toMatchObject({
      title: 'Saved',
    });
    expect(client.getQueryData(queryKeys.timeline(debrief.id))).toMatchObject([
      { text: 'Saved' },
    ]);
    expect(
      client.getQueryData(queryKeys.countermeasuresOf(debrief.id)),
    ).toMatchObject({ items: [] });
  });

  it('is told no more once it was ended', async () => {
    const { debrief, memory, reader, read } = setUp();
    memory.tell(reader)();
    await read(queryKeys.debrief('158'), debrief);
    expect(reader.onDebrief).not.toHaveBeenCalled();
  });
});
