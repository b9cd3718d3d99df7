import { NotAllowedError, NotFoundError } from '@backstage/errors';

import type {
  Countermeasure,
  Debrief,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createCountermeasure,
  createDebrief,
} from '../entity/__testUtils__/createRecord';
import { createReadApi } from './__testUtils__/createReadApi';
import { renderReadPage } from './__testUtils__/renderReadPage';

jest.mock('@backstage/plugin-permission-react', () => ({
  usePermission: jest.fn(),
}));

const id = '01890000-0000-7000-8000-000000000158';
/** What is heard is gathered first, and what failed is tried once more. */
const soon = { timeout: 10_000 };

beforeEach(() => window.localStorage.clear());

function fullDebrief(overrides: Partial<Debrief> = {}): Debrief {
  return createDebrief({
    id,
    number: 158,
    version: 7,
    title: 'Checkout answered 503 for 38 minutes',
    severity: 'sev2',
    publishedAt: '2026-06-01T08:00:00Z',
    marks: {
      startedAt: '2026-05-28T09:12:00Z',
      detectedAt: '2026-05-28T09:31:00Z',
      mitigatedAt: '2026-05-28T09:48:00Z',
      resolvedAt: '2026-05-28T09:50:00Z',
      heldAt: '2026-05-29T12:00:00Z',
    },
    entities: [
      { entityRef: 'component:default/basket', role: 'impacted', title: null },
      {
        entityRef: 'component:default/feature-flags',
        role: 'origin',
        title: 'Feature flags',
      },
    ],
    summary: 'A clean-up removed `express_pay_v2`.',
    targetAnswers: { detect: 'An alert on 5xx answers.', resolve: '' },
    impact: {
      description: '',
      customersAffected: 1200,
      complaints: 14,
      cost: { amount: 5200, currency: 'EUR' },
    },
    factors: [{ category: 'configuration', text: 'One flag, two names.' }],
    wentWell: [
      { text: 'Support was quick.', countermeasureId: null },
      { text: 'The breaker held.', countermeasureId: 'breaker' },
    ],
    luck: 'It was a Thursday.',
    relations: [
      {
        debriefId: 'earlier',
        type: 'recurrence-of',
        countermeasureId: 'checklist',
      },
    ],
    owner: 'user:default/mateo',
    participants: [
      { entityRef: 'user:default/mateo', involvement: 'decided' },
      { entityRef: 'user:default/dilek', involvement: 'noticed' },
    ],
    links: [
      { url: 'https://status.example/1', title: 'Status page', kind: 'other' },
    ],
    tags: ['feature-flag'],
    ...overrides,
  });
}

function fromEarlier(overrides: Partial<Countermeasure>): Countermeasure {
  return createCountermeasure({
    source: { type: 'debrief', id: 'earlier', number: 131, title: 'Earlier' },
    ...overrides,
  });
}

const entry: TimelineEntry = {
  id: 'entry-1',
  debriefId: 'debrief',
  version: 1,
  at: '2026-05-28T09:14:00Z',
  kind: 'effect',
  text: '5xx of checkout **rises**',
  author: 'user:default/cho',
  source: null,
  createdAt: '2026-05-28T10:00:00Z',
  createdBy: 'user:default/ana',
  updatedAt: '2026-05-28T10:00:00Z',
  updatedBy: 'user:default/ana',
};

function fullApi(debrief = fullDebrief()) {
  return createReadApi({
    debriefs: [
      debrief,
      createDebrief({
        id: 'earlier',
        number: 131,
        title: 'Express pay hidden',
      }),
    ],
    timeline: [entry],
    countermeasures: [
      createCountermeasure({
        id: 'rollback',
        number: 243,
        title: 'Roll back a flag with one command',
        source: { type: 'debrief', id, number: 158, title: 'Checkout' },
        state: 'committed',
        owner: 'user:default/mateo',
        dueDate: '2019-06-10',
        overdue: true,
        mechanism: 'automate',
        strength: 'strong',
        cornerstone: 'respond',
      }),
      fromEarlier({
        id: 'breaker',
        number: 187,
        title: 'A breaker on pricing',
      }),
      fromEarlier({ id: 'checklist', number: 212, title: 'A line to check' }),
    ],
    revisions: [
      {
        version: 7,
        at: '2026-06-01T08:00:00Z',
        by: 'user:default/mateo',
        action: 'published',
        changedFields: ['status'],
      },
      {
        version: 6,
        at: '2026-05-30T08:00:00Z',
        by: 'user:default/fatima',
        action: 'updated',
        changedFields: ['summary', 'wentWell'],
      },
    ],
  });
}

function section(name: string) {
  return screen.findByRole('region', { name });
}

describe('DebriefReadPage', () => {
  it('says on top what it was, how bad, when, and that it came back', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    expect(
      await screen.findByText('Checkout answered 503 for 38 minutes'),
    ).toBeInTheDocument();
    expect(screen.getByText('Incident')).toBeInTheDocument();
    expect(screen.getByText('SEV 2')).toBeInTheDocument();
    expect(
      screen.getByText('Thu 28 May 2026', { selector: 'time' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Published 1 Jun.*, held 29 May/),
    ).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: '#131' })).toHaveAttribute(
      'href',
      '/debriefs/earlier',
    );
  });

  it('answers the two target questions', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    expect(
      await screen.findByText('Detected in under 5 min?'),
    ).toBeInTheDocument();
    expect(screen.getByText('took 19 min')).toBeInTheDocument();
    expect(
      screen.getByText('What would have to change for us to answer yes?'),
    ).toBeInTheDocument();
    expect(screen.getByText('An alert on 5xx answers.')).toBeInTheDocument();
    expect(screen.getByText('took 38 min')).toBeInTheDocument();
  });

  it('tells impact, factors, luck and links', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    const impact = within(await section('Impact'));
    expect(
      impact.getByText('1,200 customers were affected'),
    ).toBeInTheDocument();
    expect(impact.getByText('Estimated cost €5,200')).toBeInTheDocument();
    expect(
      within(await section('Contributing factors')).getByText('Configuration'),
    ).toBeInTheDocument();
    expect(await section('Where we were lucky')).toHaveTextContent(
      'It was a Thursday.',
    );
    expect(screen.getByRole('link', { name: /Status page/ })).toHaveAttribute(
      'href',
      'https://status.example/1',
    );
    expect(
      screen.queryByRole('region', { name: 'Discussion' }),
    ).not.toBeInTheDocument();
  });

  it('merges the marks into the timeline', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    const timeline = within(await section('Timeline'));
    expect(await timeline.findByText('rises')).toBeInTheDocument();
    expect(timeline.getAllByRole('listitem').map(it => it.id)).toEqual([
      'timeline-startedAt',
      'timeline-entry-1',
      'timeline-detectedAt',
      'timeline-mitigatedAt',
      'timeline-resolvedAt',
    ]);
  });

  it('says beside its times in which zone they are', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    for (const name of ['Picture', 'Timeline', 'History']) {
      const it = within(await section(name));
      expect(await it.findByText(/Times in .+/)).toBeVisible();
    }
  });

  it('points out the entry that the address names', async () => {
    await renderReadPage({ api: fullApi(), at: `${id}#timeline-entry-1` });
    const timeline = within(await section('Timeline'));
    expect((await timeline.findByText('rises')).closest('li')).toHaveAttribute(
      'aria-current',
      'location',
    );
  });

  it('copies a link to an entry', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    const { alertApi } = await renderReadPage({ api: fullApi(), at: id });
    await user.click(
      (
        await screen.findAllByRole('button', {
          name: /^Copy a link to the entry of/,
        })
      )[1],
    );
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/#timeline-entry-1$/),
    );
    expect(alertApi.post).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'The link is on your clipboard' }),
    );
  });

  it('celebrates what held, and leads to where it came from', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    const wentWell = within(await section('What went well'));
    expect(
      await wentWell.findByRole('link', { name: 'A breaker on pricing' }),
    ).toHaveAttribute('href', '/debriefs/earlier#countermeasure-breaker');
    expect(wentWell.getAllByRole('listitem')[0]).toHaveTextContent(
      'The breaker held.',
    );
  });

  it('names what did not hold', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    const related = within(await section('Related debriefs'));
    expect(
      await related.findByRole('link', { name: 'A line to check' }),
    ).toBeInTheDocument();
    expect(related.getByText('Did not hold:')).toBeInTheDocument();
  });

  it('lists the countermeasures with owner, due date and strength', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    const countermeasures = within(await section('Countermeasures'));
    const row = (
      await countermeasures.findByText('Roll back a flag with one command')
    ).closest('tr');
    expect(row).toHaveTextContent('CM-243');
    expect(row).toHaveTextContent('committed');
    expect(row).toHaveTextContent('mateo');
    expect(row).toHaveTextContent(/10 Jun 2019, \d+ days overdue/);
    expect(row).toHaveTextContent('respond');
    expect(row).toHaveTextContent('strong');
    expect(
      countermeasures.getByText('1: 0 done, 1 open, 1 overdue'),
    ).toBeInTheDocument();
  });

  it('shows whom and what it concerned, each once', async () => {
    await renderReadPage({ api: fullApi(), at: id });
    const affected = within(await section('Affected'));
    expect(affected.getAllByRole('link').map(it => it.textContent)).toEqual([
      'Feature flags',
      'basket',
    ]);
    const people = within(await section('People'));
    expect(people.getByText('owner, decided')).toBeInTheDocument();
    expect(people.getByText('2 took part')).toBeInTheDocument();
  });

  it('restores an earlier version after asking', async () => {
    const api = fullApi();
    await renderReadPage({ api, at: id });
    const history = within(await section('History'));
    expect(
      await history.findByText(': summary, what went well'),
    ).toBeInTheDocument();
    expect(
      history.queryByRole('button', { name: 'Restore version 7' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      await history.findByRole('button', { name: 'Restore version 6' }),
    );
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Restore',
      }),
    );
    await waitFor(() =>
      expect(api.restoreRevision).toHaveBeenCalledWith(
        expect.objectContaining({ id, version: 7 }),
        6,
      ),
    );
  });

  it('is found by its running number', async () => {
    await renderReadPage({ api: fullApi(), at: '158' });
    expect(
      await screen.findByText('Checkout answered 503 for 38 minutes'),
    ).toBeInTheDocument();
  });

  it('says of a draft what is missing before it can be published', async () => {
    const draft = createDebrief({ id, status: 'draft', number: 163 });
    const api = createReadApi({ debriefs: [draft] });
    await renderReadPage({ api, at: id });
    expect(await screen.findByText('Draft')).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish…' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/^The summary/)).toBeInTheDocument();
    expect(dialog.getByText(/^When it started/)).toBeInTheDocument();
    expect(
      dialog.queryByRole('button', { name: 'Publish' }),
    ).not.toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Complete it' })).toHaveAttribute(
      'href',
      `/debriefs/${id}/edit`,
    );
  });

  it('publishes a complete draft after asking', async () => {
    const api = fullApi(fullDebrief({ status: 'draft', publishedAt: null }));
    await renderReadPage({ api, at: id });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish…' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(
      await screen.findByRole('button', { name: 'Close…' }),
    ).toBeInTheDocument();
    expect(api.moveDebrief).toHaveBeenCalledWith(
      expect.objectContaining({ id, version: 7 }),
      'publish',
    );
  });

  it('changes nothing when somebody else was faster, and shows what they did', async () => {
    const api = fullApi(fullDebrief({ status: 'draft' }));
    await renderReadPage({ api, at: id });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish…' }),
    );
    api.replace(
      fullDebrief({ status: 'draft', version: 8, title: 'Renamed meanwhile' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Somebody else changed this debrief/,
    );
    expect(await screen.findByText('Renamed meanwhile')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(
      await screen.findByRole('button', { name: 'Close…', hidden: true }),
    ).toBeInTheDocument();
  });

  it('is not closed while a countermeasure is open', async () => {
    const api = fullApi(
      fullDebrief({
        countermeasureCounts: { total: 1, open: 1, overdue: 1, byState: {} },
      }),
    );
    await renderReadPage({ api, at: id });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Close…' }),
    );
    expect(
      screen.getByText(/^1 countermeasure is still open/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Close' }),
    ).not.toBeInTheDocument();
  });

  it('leads to all the others once it is deleted', async () => {
    const api = fullApi();
    await renderReadPage({ api, at: id });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete…' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('All debriefs')).toBeInTheDocument();
    expect(api.deleteDebrief).toHaveBeenCalledTimes(1);
  });

  it.each([id, '158'])('stays deleted on the way back to %s', async at => {
    await renderReadPage({ api: fullApi(), at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete…' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByText('All debriefs');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(
      await screen.findByText('There is nothing here'),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('Checkout answered 503 for 38 minutes'),
    ).not.toBeInTheDocument();
  });

  it('offers only what the reader may do', async () => {
    await renderReadPage({
      api: fullApi(),
      at: id,
      isAllowed: false,
    });
    const actions = within(
      await screen.findByRole('group', {
        name: 'What can be done with this debrief',
      }),
    );
    await within(await section('History')).findByText(/summary/);
    expect(actions.getAllByRole('button').map(it => it.textContent)).toEqual([
      'Copy link',
      'Print',
    ]);
    expect(
      screen.queryByRole('button', { name: /^Restore/ }),
    ).not.toBeInTheDocument();
  });

  it('says so when the reader may not see it', async () => {
    const api = fullApi();
    api.getDebrief.mockRejectedValue(new NotAllowedError('no'));
    await renderReadPage({ api, at: id });
    expect(
      await screen.findByText('You may not see this', {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
  });

  it('leads on when there is no such debrief', async () => {
    const api = fullApi();
    api.getDebrief.mockRejectedValue(new NotFoundError('no'));
    await renderReadPage({ api, at: '999' });
    expect(
      await screen.findByText('There is nothing here', {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All debriefs' })).toHaveAttribute(
      'href',
      '/debriefs/all',
    );
  });

  describe('while it is open', () => {
    it('shows what somebody else changed, and stays where it was', async () => {
      const debrief = fullDebrief();
      const api = fullApi(debrief);
      const { signals } = await renderReadPage({ api, at: '158' });
      const luck = await section('Where we were lucky');
      api.replace({ ...debrief, version: 8, luck: 'It was a Friday.' });
      signals.send(id, { version: 8 });
      await waitFor(
        () => expect(luck).toHaveTextContent('It was a Friday.'),
        soon,
      );
      expect(luck).toBeInTheDocument();
    });

    it('says that somebody deleted it', async () => {
      const api = fullApi();
      const { signals } = await renderReadPage({ api, at: '158' });
      await section('Impact');
      await api.deleteDebrief({ id });
      signals.send(id, { action: 'deleted', version: 8 });
      expect(
        await screen.findByText(
          'Debrief #158 is no longer here',
          undefined,
          soon,
        ),
      ).toBeInTheDocument();
      expect(
        screen.queryByRole('region', { name: 'Impact' }),
      ).not.toBeInTheDocument();
      expect(
        screen.getByRole('button', { name: 'All debriefs' }),
      ).toHaveAttribute('href', '/debriefs/all');
    });
  });
});
