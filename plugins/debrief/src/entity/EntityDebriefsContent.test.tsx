import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityDebriefsContent } from './EntityDebriefsContent';
import { createApi, createRefusal } from './__testUtils__/createApi';
import {
  createCountermeasure,
  createGameDay,
  createItem,
  createPath,
  createRecord,
  createThread,
} from './__testUtils__/createRecord';
import { checkout, renderOnEntity } from './__testUtils__/renderOnEntity';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

const nearMiss = createItem({
  number: 163,
  kind: 'near-miss',
  status: 'draft',
  title: 'Callback certificate had six hours left',
  occurredAt: '2026-06-09T07:00:00Z',
});
const recurrence = createItem({
  number: 158,
  severity: 'sev2',
  title: 'Checkout answered 503 for 38 minutes',
  summary: 'The flag **clean-up** removed a name.',
  entities: [
    {
      entityRef: 'component:default/checkout',
      role: 'impacted',
      title: 'checkout',
    },
  ],
  countermeasureCounts: {
    total: 5,
    open: 4,
    overdue: 1,
    byState: { done: 1, committed: 4 },
  },
  occurredAt: '2026-05-28T09:12:00Z',
});
const first = createItem({
  number: 131,
  severity: 'sev3',
  title: 'Express pay hidden for two hours',
  occurredAt: '2026-02-11T09:00:00Z',
});

const thread = createThread(131, 158, {
  sharedFactors: ['configuration'],
  countermeasureId: 'countermeasure-212',
  countermeasure: {
    number: 212,
    title: 'Add flag naming to the review checklist',
    strength: 'weak',
    mechanism: 'checklist',
    stateChangedAt: '2026-02-20T09:00:00Z',
  },
});

const full = createRecord([nearMiss, recurrence, first], {
  threads: [thread],
  totalItems: 17,
  nextCursor: 'older',
  facts: {
    debriefs: {
      total: 17,
      byKind: { incident: 9, 'near-miss': 5, 'weak-signal': 3 },
      bySeverity: { sev2: 4, sev3: 5, none: 8 },
      byFactor: { configuration: 3 },
      stillOpen: 2,
      lastAt: nearMiss.occurredAt,
    },
    timeToDetect: {
      n: 2,
      median: 'PT7M',
      p90: 'PT41M',
      withinTarget: 0,
      points: [
        {
          debriefId: recurrence.id,
          number: 158,
          title: recurrence.title,
          at: recurrence.occurredAt,
          duration: 'PT19M',
          goal: 'PT5M',
          met: false,
        },
        {
          debriefId: first.id,
          number: 131,
          title: first.title,
          at: first.occurredAt,
          duration: 'PT41M',
          goal: 'PT5M',
          met: false,
        },
      ],
    },
    countermeasures: {
      total: 23,
      open: 4,
      overdue: 1,
      byState: { committed: 4 },
      byStrength: { strong: 2, intermediate: 1, weak: 1 },
    },
  },
});

function createFullApi() {
  return createApi({ getLearningRecord: jest.fn().mockResolvedValue(full) });
}

const sentenceField = () =>
  screen.findByRole('textbox', { name: 'Start a record with one sentence' });

describe('the Debriefs tab of an entity', () => {
  it('shows the facts, and each leads to its list', async () => {
    await renderOnEntity(<EntityDebriefsContent />, { api: createFullApi() });
    const facts = within(await screen.findByRole('region', { name: 'Facts' }));
    expect(facts.getByRole('link', { name: nearMiss.title })).toHaveAttribute(
      'href',
      `/debriefs/${nearMiss.id}`,
    );
    expect(facts.getByText(/^7 min/)).toHaveTextContent('7 min ▼ median');
    expect(facts.getByRole('link', { name: '2 events' })).toHaveAttribute(
      'href',
      '/debriefs/all?entityRef=component%3Adefault%2Fcheckout',
    );
    expect(facts.getByText('0 of 2').parentElement).toHaveTextContent(
      '0 of 2 within target · p90 41 min',
    );
    expect(
      facts.getByRole('link', {
        name: '#131 Express pay hidden for two hours: 41 min, target missed, 11 Feb 2026',
      }),
    ).toHaveAttribute('href', `/debriefs/${first.id}`);
    expect(facts.getByRole('link', { name: 'all 23' })).toHaveAttribute(
      'href',
      '/debriefs?type=countermeasure&entityRef=component%3Adefault%2Fcheckout',
    );
    expect(facts.getByRole('link', { name: '2 strong' })).toBeInTheDocument();
    expect(facts.getByText('never rehearsed')).toBeInTheDocument();
  });

  it('lets the arrow keys go from dot to dot, with one stop for the tabulator', async () => {
    await renderOnEntity(<EntityDebriefsContent />, { api: createFullApi() });
    const strip = within(
      await screen.findByRole('group', { name: /^Time to detect of 2 events/ }),
    );
    const dots = strip.getAllByRole('link');
    expect(dots.map(dot => dot.tabIndex)).toEqual([0, -1]);
    dots[0].focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(dots[1]).toHaveFocus();
    expect(dots.map(dot => dot.tabIndex)).toEqual([-1, 0]);
  });

  it('shows the record newest first, with what qualifies each event', async () => {
    await renderOnEntity(<EntityDebriefsContent />, { api: createFullApi() });
    const entries = await screen.findAllByRole('article');
    expect(entries.map(entry => within(entry).getByRole('heading'))).toEqual([
      expect.objectContaining({ textContent: nearMiss.title }),
      expect.objectContaining({ textContent: recurrence.title }),
      expect.objectContaining({ textContent: first.title }),
    ]);
    expect(entries[1]).toHaveTextContent('The flag clean-up removed a name.');
    expect(entries[1]).toHaveTextContent('SEV 2');
    expect(entries[1]).toHaveTextContent('Incident, impacted');
    expect(entries[1]).toHaveTextContent('#158');
    expect(entries[1]).toHaveTextContent('5 countermeasures: 1 done, 4 open');
  });

  it('says in the newer event which one it repeats, and what did not hold', async () => {
    await renderOnEntity(<EntityDebriefsContent />, { api: createFullApi() });
    const entry = await screen.findByRole('article', {
      name: recurrence.title,
    });
    expect(entry).toHaveTextContent(
      'Recurrence of #131: same factor, configuration',
    );
    expect(within(entry).getByRole('link', { name: '#131' })).toHaveAttribute(
      'href',
      `/debriefs/${first.id}`,
    );
    expect(screen.getByText('Did not hold:')).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: 'Add flag naming to the review checklist',
      }),
    ).toHaveAttribute(
      'href',
      `/debriefs/${first.id}#countermeasure-countermeasure-212`,
    );
    expect(screen.getAllByTestId('thread')).toHaveLength(1);
  });

  it('shows older entries when asked', async () => {
    const older = createItem({ number: 118, title: 'Pricing timeout' });
    const getLearningRecord = jest.fn(async ({ cursor }) =>
      cursor ? createRecord([older], { totalItems: 17 }) : full,
    );
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({ getLearningRecord }),
    });
    expect(await screen.findByText('3 of 17 entries')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show older' }));
    expect(
      await screen.findByRole('article', { name: 'Pricing timeout' }),
    ).toBeInTheDocument();
    expect(screen.getByText('4 of 17 entries')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show older' }),
    ).not.toBeInTheDocument();
  });

  it('takes its filters from the address', async () => {
    const { api } = await renderOnEntity(<EntityDebriefsContent />, {
      api: createFullApi(),
      query: '?kind=incident&severity=sev2,sev3&factor=code&open=true',
    });
    expect(await screen.findByText('Incidents')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.getByText('Near misses')).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    expect(screen.getByText('Severity: SEV 2, SEV 3 ▾')).toBeInTheDocument();
    expect(api.getLearningRecord).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: ['incident'],
        severity: ['sev2', 'sev3'],
        factor: ['code'],
        open: true,
      }),
    );
  });

  it('keeps its filters in the address, beside what else stands there', async () => {
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createFullApi(),
      query: '?inspect=',
    });
    await userEvent.click(await screen.findByText('Incidents'));
    await userEvent.click(screen.getByText('Still open'));
    await userEvent.click(screen.getByText('Severity ▾'));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'SEV 2 4' }),
    );
    const address = screen.getByTestId('address');
    expect(address).toHaveTextContent(
      '?inspect=&kind=incident&open=true&severity=sev2',
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByText('All'));
    expect(address).toHaveTextContent(/\?inspect=$/);
  });

  it('says when no entry matches, and shows all again', async () => {
    const getLearningRecord = jest.fn(async ({ kind }) =>
      kind ? { ...full, items: [], totalItems: 0, pageInfo: {} } : full,
    );
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({ getLearningRecord }),
      query: '?kind=weak-signal',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    expect(
      await screen.findByRole('article', { name: recurrence.title }),
    ).toBeInTheDocument();
  });

  it('lists what is open here, the latest due first', async () => {
    const items = [
      createCountermeasure({
        number: 1,
        title: 'One schema',
        state: 'idea',
        owner: null,
        dueDate: null,
        strength: 'intermediate',
      }),
      createCountermeasure({
        number: 2,
        title: 'Roll back from chat',
        dueDate: '2020-01-01',
        overdue: true,
      }),
    ];
    const api = createApi({
      getLearningRecord: jest.fn().mockResolvedValue(full),
      listCountermeasures: jest
        .fn()
        .mockResolvedValue({ items, totalItems: 2, pageInfo: {} }),
    });
    await renderOnEntity(<EntityDebriefsContent />, { api });
    const card = within(
      await screen.findByRole('region', { name: 'Open here' }),
    );
    const rows = await card.findAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/Roll back from chat\d+ days overdue/);
    expect(rows[1]).toHaveTextContent('One schemaideano owner yet');
    expect(api.listCountermeasures).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRef: ['component:default/checkout'],
        state: ['idea', 'committed', 'in-progress'],
      }),
    );

    await userEvent.click(screen.getByRole('link', { name: /1 overdue/ }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?countermeasures=overdue#open-countermeasures',
    );
    await waitFor(() =>
      expect(api.listCountermeasures).toHaveBeenLastCalledWith(
        expect.objectContaining({ overdue: true }),
      ),
    );
  });

  it('says of a system which of its entities it was', async () => {
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({
        getLearningRecord: jest
          .fn()
          .mockResolvedValue(
            createRecord([first], { entityRef: 'system:default/shop' }),
          ),
      }),
      entity: { ...checkout, kind: 'System', metadata: { name: 'shop' } },
    });
    expect(
      await screen.findByText('of everything in this system, newest first'),
    ).toBeInTheDocument();
    expect(
      within(await screen.findByRole('article')).getByRole('link', {
        name: 'checkout',
      }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
  });

  it('shows what was recorded elsewhere while it is open', async () => {
    const api = createApi();
    api.getLearningRecord.mockResolvedValue(createRecord([first]));
    const { signals } = await renderOnEntity(<EntityDebriefsContent />, {
      api,
    });
    await screen.findAllByText(first.title);
    api.getLearningRecord.mockResolvedValue(createRecord([nearMiss, first]));
    signals.send('01890000-0000-7000-8000-000000000163', {
      action: 'created',
      version: 1,
    });
    expect(
      await screen.findAllByText(nearMiss.title, undefined, {
        timeout: 10_000,
      }),
    ).not.toEqual([]);
  });
});

describe('game days in the record', () => {
  const rehearsal = createGameDay({
    number: 31,
    title: 'The payments cache is gone',
    drillCounts: { total: 3, byOutcome: { held: 2, refuted: 1 } },
  });
  const step = {
    countermeasureId: 'countermeasure-7',
    countermeasure: { number: 7, title: 'A fence', state: 'verified' },
  };
  const record = createRecord([rehearsal, recurrence, first], {
    facts: {
      gameDays: {
        total: 1,
        lastAt: rehearsal.occurredAt,
        lastEnvironment: 'staging',
      },
    },
    paths: [
      createPath('rehearsal', 31, {
        debriefId: recurrence.id,
        outcome: 'refuted',
      }),
      createPath('retest', 31, {
        ...step,
        debriefId: first.id,
        verdict: 'held',
      }),
      createPath('finding', 31, {
        countermeasureId: 'countermeasure-8',
        countermeasure: { number: 8, title: 'Warm it', state: 'idea' },
      }),
    ],
  });
  const show = (options: { hasGameDays?: boolean; query?: string } = {}) =>
    renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({
        getLearningRecord: jest.fn().mockResolvedValue(record),
        listGameDays: jest.fn().mockResolvedValue({
          items: [rehearsal],
          totalItems: 1,
          pageInfo: {},
        }),
      }),
      hasGameDays: true,
      ...options,
    });

  it('stand among the debriefs in one order of time, and are asked for', async () => {
    const { api } = await show();
    const entries = await screen.findAllByRole('article');
    expect(
      entries.map(entry => within(entry).getByRole('heading').textContent),
    ).toEqual([rehearsal.title, recurrence.title, first.title]);
    expect(api.getLearningRecord).toHaveBeenCalledWith(
      expect.objectContaining({ type: ['debrief', 'game-day'] }),
    );
    const entry = within(entries[0]);
    expect(entry.getByRole('link', { name: rehearsal.title })).toHaveAttribute(
      'href',
      '/game-days/game-day-31',
    );
    expect(entries[0]).toHaveTextContent('Game day 31');
    expect(entries[0]).toHaveTextContent('completed');
    expect(entries[0]).toHaveTextContent('2 held');
    expect(entries[0]).toHaveTextContent('refuted');
  });

  it('say what they rehearsed, tested again and found, and lead to it', async () => {
    await show();
    const entry = await screen.findByRole('article', { name: rehearsal.title });
    const steps = within(entry).getAllByRole('listitem');
    expect(steps.map(it => it.textContent)).toEqual([
      'Rehearses #158',
      'Tests again CM-7 A fence: ✓ held',
      'Found CM-8 Warm it, idea',
    ]);
    expect(
      steps.map(it => within(it).getByRole('link').getAttribute('href')),
    ).toEqual([
      `/debriefs/${recurrence.id}`,
      `/debriefs/${first.id}#countermeasure-countermeasure-7`,
      '/game-days/game-day-31#countermeasure-countermeasure-8',
    ]);
    expect(
      screen.getByRole('article', { name: recurrence.title }),
    ).toHaveTextContent(/Rehearsed 1 Jun.*refuted/);
    expect(screen.getAllByTestId('thread').map(it => it.dataset.type)).toEqual([
      'held',
      'rehearsal',
    ]);
  });

  it('are told in the facts: when, where, what became of it', async () => {
    const { api } = await show();
    const facts = within(await screen.findByRole('region', { name: 'Facts' }));
    expect(
      await facts.findByRole('link', { name: rehearsal.title }),
    ).toHaveAttribute('href', '/game-days/game-day-31');
    expect(facts.getByText(/^Staging ·/)).toBeInTheDocument();
    expect(facts.getByText('2 held')).toBeInTheDocument();
    expect(api.listGameDays).toHaveBeenCalledWith({
      entityRef: ['component:default/checkout'],
      status: ['running', 'completed', 'aborted'],
      order: '-occurredAt',
      limit: 1,
    });
  });

  it('can be shown alone, and the address says so', async () => {
    const { api } = await show();
    await userEvent.click(await screen.findByText('Type ▾'));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Game days 1' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(/\?type=game-day$/);
    expect(api.getLearningRecord).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: ['game-day'] }),
    );
  });

  it('lead nowhere in a portal that has no pages of them', async () => {
    await show({ hasGameDays: false });
    const entry = await screen.findByRole('article', { name: rehearsal.title });
    expect(
      within(entry)
        .getAllByRole('link')
        .map(it => it.getAttribute('href'))
        .filter(it => !it?.startsWith('/debriefs/')),
    ).toEqual([]);
  });
});

describe('a record that may not be whole', () => {
  it('says that the catalog did not answer', async () => {
    const record = createRecord([first], { entityRef: 'system:default/shop' });
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({
        getLearningRecord: jest
          .fn()
          .mockResolvedValue({ ...record, incomplete: true }),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The catalog did not say what belongs here/,
    );
  });
});

describe('an entity without a record', () => {
  it('invites to record the first near miss', async () => {
    await renderOnEntity(<EntityDebriefsContent />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Record the first near miss' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('radio', { name: 'Near miss' })).toBeChecked();
  });

  it('does not invite those who may not', async () => {
    await renderOnEntity(<EntityDebriefsContent />, { mayCreate: false });
    expect(
      await screen.findByText('Nothing is recorded here yet'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('a record that cannot be shown', () => {
  it('says so when the reader may not see it', async () => {
    const refusal = await createRefusal(403, {
      name: 'NotAllowedError',
      message: 'Unauthorized',
    });
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({
        getLearningRecord: jest.fn().mockRejectedValue(refusal),
      }),
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });

  it('offers to try again when it failed', async () => {
    const getLearningRecord = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockRejectedValueOnce(new Error('boom'))
      .mockResolvedValue(full);
    await renderOnEntity(<EntityDebriefsContent />, {
      api: createApi({ getLearningRecord }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('region', { name: 'Facts' }),
    ).toBeInTheDocument();
  });
});

describe('one sentence', () => {
  it('makes a draft of a weak signal with Enter, of the entity and its owner', async () => {
    const { api } = await renderOnEntity(<EntityDebriefsContent />);
    const field = await sentenceField();
    await userEvent.type(field, 'Basket totals differ by one cent{Enter}');
    expect(await screen.findByText(/Saved as weak signal #164/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the draft' }),
    ).toHaveAttribute('href', '/debriefs/new-draft/edit');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(api.createDebrief).toHaveBeenCalledTimes(1);
    expect(api.createDebrief).toHaveBeenCalledWith(
      {
        title: 'Basket totals differ by one cent',
        kind: 'weak-signal',
        entities: [{ entityRef: 'component:default/checkout', role: 'origin' }],
        owner: 'group:default/purchase',
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f-]{20,}$/) },
    );
  });

  it('makes one record when Enter is hit twice', async () => {
    const { api } = await renderOnEntity(<EntityDebriefsContent />);
    await userEvent.type(await sentenceField(), 'Twice{Enter}{Enter}{Enter}');
    expect(await screen.findByText(/Saved as weak signal/)).toBeVisible();
    expect(api.createDebrief).toHaveBeenCalledTimes(1);
  });

  it('stays when saving fails, and is sent again with the same key', async () => {
    const api = createApi();
    api.createDebrief.mockRejectedValueOnce(
      await createRefusal(503, { name: 'Error', message: 'Database is away' }),
    );
    await renderOnEntity(<EntityDebriefsContent />, { api });
    const field = await sentenceField();
    await userEvent.type(field, 'Something odd{Enter}');
    expect(
      await screen.findByText(/Not saved: Database is away/),
    ).toBeVisible();
    expect(field).toHaveValue('Something odd');
    await userEvent.type(field, '{Enter}');
    expect(await screen.findByText(/Saved as weak signal/)).toBeVisible();
    const [[, before], [, after]] = api.createDebrief.mock.calls;
    expect(after).toEqual(before);
  });

  it('of nothing makes nothing', async () => {
    const { api } = await renderOnEntity(<EntityDebriefsContent />);
    await userEvent.type(await sentenceField(), '   {Enter}');
    expect(api.createDebrief).not.toHaveBeenCalled();
  });
});

describe('New debrief', () => {
  async function openDialog(api = createApi()) {
    await renderOnEntity(<EntityDebriefsContent />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'New debrief' }),
    );
    return within(await screen.findByRole('dialog', { name: 'New debrief' }));
  }

  it('leads from one click and one sentence to the editor of the saved draft', async () => {
    const api = createApi();
    const dialog = await openDialog(api);
    expect(
      dialog.getByRole('textbox', { name: 'What happened, in one sentence?' }),
    ).toHaveFocus();
    await userEvent.keyboard('Checkout answered 503{Enter}');
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/debriefs/new-draft/edit',
      ),
    );
    expect(api.createDebrief).toHaveBeenCalledTimes(1);
    expect(api.createDebrief).toHaveBeenCalledWith(
      {
        title: 'Checkout answered 503',
        kind: 'incident',
        severity: 'sev2',
        entities: [{ entityRef: 'component:default/checkout', role: 'origin' }],
        owner: 'group:default/purchase',
      },
      { idempotencyKey: expect.any(String) },
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('takes when it began, and gives a near miss no severity', async () => {
    const api = createApi();
    const dialog = await openDialog(api);
    await userEvent.keyboard('Almost');
    await userEvent.click(dialog.getByRole('radio', { name: 'Near miss' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Now' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(api.createDebrief).toHaveBeenCalled());
    expect(api.createDebrief.mock.calls[0][0]).toMatchObject({
      kind: 'near-miss',
      severity: null,
      marks: { startedAt: expect.stringMatching(/:00\.000Z$/) },
    });
  });

  it('shows what was wrong beside the field, and loses nothing', async () => {
    const api = createApi();
    api.createDebrief.mockRejectedValueOnce(
      await createRefusal(400, {
        name: 'InputError',
        message: 'owner: must be the ref of a User or a Group',
        fields: [
          { path: 'owner', message: 'must be the ref of a User or a Group' },
        ],
      }),
    );
    const dialog = await openDialog(api);
    await userEvent.keyboard('Checkout answered 503{Enter}');
    expect(
      await dialog.findByText('must be the ref of a User or a Group'),
    ).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Owner' })).toBeInvalid();
    expect(
      dialog.getByRole('textbox', { name: 'What happened, in one sentence?' }),
    ).toHaveValue('Checkout answered 503');
  });

  it('needs its sentence', async () => {
    const api = createApi();
    const dialog = await openDialog(api);
    await userEvent.click(dialog.getByRole('button', { name: 'Save draft' }));
    expect(
      dialog.getByRole('textbox', { name: 'What happened, in one sentence?' }),
    ).toHaveFocus();
    expect(
      dialog.getByText('One sentence is enough, and needed'),
    ).toBeInTheDocument();
    expect(api.createDebrief).not.toHaveBeenCalled();
  });
});
