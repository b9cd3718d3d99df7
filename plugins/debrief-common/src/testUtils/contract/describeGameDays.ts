import { countermeasureEndpoints } from '../../countermeasures/countermeasureEndpoints';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { drillEndpoints } from '../../game-days/drills/drillEndpoints';
import type { GameDayInput } from '../../game-days/gameDay';
import { gameDayEndpoints } from '../../game-days/gameDayEndpoints';
import { observationEndpoints } from '../../game-days/observations/observationEndpoints';
import { scenarioEndpoints } from '../../game-days/scenarios/scenarioEndpoints';
import { ContractClient, currentOf, wrongFieldsOf } from './ContractClient';
import { debriefWriter, nowhere } from './debriefWriter';

let entities = 0;

/** What game days do, with their drills and what is seen in them. */
export function describeGameDays(api: ContractClient): void {
  const { startDebrief } = debriefWriter(api);
  const plan = (input: Partial<GameDayInput> = {}) =>
    api.call(gameDayEndpoints.create, {
      body: {
        title: 'Payments loses its cache',
        hypothesis: 'With the cache gone, customers still pay',
        entities: [{ entityRef: 'payments' }],
        ...input,
      },
    });
  /** An entity that nothing else is about, to find again what was just made. */
  const newEntity = () => {
    entities += 1;
    return `component:default/contract-${entities}`;
  };

  describe('a game day', () => {
    it('begins with a title, a hypothesis and one entity', async () => {
      const gameDay = await plan();
      expect(gameDay).toMatchObject({
        version: 1,
        status: 'planned',
        form: 'injection',
        environment: 'staging',
        expectation: 'unknown',
        entities: [{ entityRef: 'component:default/payments', role: 'target' }],
        drillCounts: { total: 0, byOutcome: {} },
        observationCount: 0,
        findingCounts: { total: 0, open: 0 },
        startedAt: null,
        abort: null,
        debrief: null,
      });
      expect(gameDay.occurredAt).toBe(gameDay.createdAt);
      for (const id of [gameDay.id, String(gameDay.number)]) {
        expect(await api.call(gameDayEndpoints.get, { id })).toEqual(gameDay);
      }
      const wrong = await api.refuseRaw(400, 'POST', '/game-days', {
        body: { title: 'x' },
      });
      expect(wrongFieldsOf(wrong)).toEqual(['entities', 'hypothesis']);
      const elsewhere = await api.refuse(400, gameDayEndpoints.create, {
        body: {
          title: 'x',
          hypothesis: 'x',
          entities: [{ entityRef: 'payments' }],
          environment: 'moon',
          failureMode: 'meteor',
          rehearses: [{ debriefId: nowhere }],
        },
      });
      expect(wrongFieldsOf(elsewhere)).toEqual(
        expect.arrayContaining(['environment', 'failureMode']),
      );
    });

    it('is changed from its version, and keeps its history', async () => {
      const { id } = await plan();
      const patched = await api.call(gameDayEndpoints.update, {
        id,
        version: 1,
        patch: { title: 'Payments without cache' },
      });
      expect(patched).toMatchObject({
        version: 2,
        title: 'Payments without cache',
      });
      const stale = await api.refuse(412, gameDayEndpoints.update, {
        id,
        version: 1,
        patch: { title: 'x' },
      });
      expect(currentOf(gameDayEndpoints.update, stale)).toEqual(patched);
      await api.refuseRaw(428, 'PATCH', `/game-days/${id}`, { body: {} });
      const { items } = await api.call(gameDayEndpoints.listRevisions, { id });
      expect(items.map(it => [it.version, it.action])).toEqual([
        [2, 'updated'],
        [1, 'created'],
      ]);
    });

    it('is started, stopped and said to be restored', async () => {
      const { id } = await plan({ expectation: 'breaks' });
      const doomed = await api.refuse(400, gameDayEndpoints.start, { id });
      expect(wrongFieldsOf(doomed)).toEqual(['expectation']);
      await api.call(gameDayEndpoints.update, {
        id,
        version: 1,
        patch: { expectation: 'unknown' },
      });
      await api.refuse(409, gameDayEndpoints.complete, { id });
      await api.refuse(409, gameDayEndpoints.restored, { id });
      const started = await api.call(gameDayEndpoints.start, { id });
      expect(started).toMatchObject({ status: 'running', version: 3 });
      expect(started.occurredAt).toBe(started.startedAt);
      await api.refuse(409, gameDayEndpoints.start, { id });
      const aborted = await api.call(gameDayEndpoints.abort, {
        id,
        body: { reason: 'Errors above 2 %' },
      });
      expect(aborted).toMatchObject({
        status: 'aborted',
        abort: { reason: 'Errors above 2 %', restoredAt: null },
      });
      const restored = await api.call(gameDayEndpoints.restored, { id });
      expect(restored.abort?.timeToAbort).toMatch(/^PT/);
      await api.refuse(409, gameDayEndpoints.restored, { id });
    });

    it('is called off with a reason', async () => {
      const { id } = await plan();
      const cancelled = await api.call(gameDayEndpoints.cancel, {
        id,
        body: { reason: 'Nobody has time' },
      });
      expect(cancelled).toMatchObject({
        status: 'cancelled',
        cancelReason: 'Nobody has time',
      });
      await api.refuse(409, gameDayEndpoints.start, { id });
    });

    it('is found by what it is about, and gone when it is deleted', async () => {
      const entityRef = newEntity();
      const { id } = await plan({
        entities: [{ entityRef }],
        failureMode: 'cache-loss',
        roles: { owner: 'user:default/ana' },
      });
      const find = async (query: object) => {
        const { items } = await api.call(gameDayEndpoints.list, {
          query: { entityRef: [entityRef], ...query },
        });
        return items.map(it => it.id);
      };
      expect(await find({})).toEqual([id]);
      expect(await find({ status: ['planned'] })).toEqual([id]);
      expect(await find({ status: ['running'] })).toEqual([]);
      expect(await find({ failureMode: ['cache-loss'] })).toEqual([id]);
      expect(await find({ participant: ['ana'] })).toEqual([id]);
      expect(await find({ participant: ['eve'] })).toEqual([]);
      await api.call(gameDayEndpoints.delete, { id, version: 1 });
      expect(await find({})).toEqual([]);
      await api.refuse(404, gameDayEndpoints.get, { id });
    });
  });

  describe('a drill', () => {
    it('has stamps and values that need no version, and an outcome that does', async () => {
      const { id } = await plan({
        steadyState: [{ description: 'p95', limit: { below: 2 } }],
      });
      const drill = await api.call(drillEndpoints.add, {
        id,
        body: { title: 'All keys gone' },
      });
      expect(drill).toMatchObject({
        number: 1,
        version: 1,
        outcome: null,
        suggestedOutcome: null,
        measurements: [],
      });
      const at = { id, drillId: drill.id };
      await api.call(drillEndpoints.stamp, {
        ...at,
        body: { stamp: 'incitedAt', at: '2026-06-12T13:12:00Z' },
      });
      const stamped = await api.call(drillEndpoints.stamp, {
        ...at,
        body: { stamp: 'detectedAt', at: '2026-06-12T13:14:00Z' },
      });
      expect(stamped).toMatchObject({
        version: 3,
        timings: { toDetect: 'PT2M', toRestore: null },
      });
      const early = await api.refuse(400, drillEndpoints.stamp, {
        ...at,
        body: { stamp: 'restoredAt', at: '2026-06-12T13:11:00Z' },
      });
      expect(wrongFieldsOf(early)).toEqual(['restoredAt']);
      const back = await api.call(drillEndpoints.stamp, {
        ...at,
        body: { stamp: 'detectedAt', at: null },
      });
      expect(back.detectedAt).toBeNull();
      const measured = await api.call(drillEndpoints.measure, {
        ...at,
        body: { steadyState: 0, value: 2.4 },
      });
      expect(measured).toMatchObject({
        version: back.version,
        suggestedOutcome: 'refuted',
        outcome: null,
        measurements: [{ value: 2.4, within: false }],
      });
      const said = await api.call(drillEndpoints.update, {
        ...at,
        version: back.version,
        patch: { outcome: 'refuted' },
      });
      expect(said.outcomeBy).not.toBeNull();
      const { items } = await api.call(drillEndpoints.list, { id });
      expect(items).toEqual([said]);
    });

    it('is needed, with its outcome, to complete; what it tests again is told', async () => {
      const debrief = await startDebrief();
      const { id: countermeasureId } = await api.call(
        countermeasureEndpoints.create,
        {
          body: {
            source: { type: 'debrief', id: debrief.id },
            title: 'A fence',
            state: 'done',
            owner: 'user:default/ana',
            dueDate: '2026-04-01',
          },
        },
      );
      const { id } = await plan({ rehearses: [{ debriefId: debrief.id }] });
      await api.call(gameDayEndpoints.start, { id });
      const without = await api.refuse(400, gameDayEndpoints.complete, { id });
      expect(wrongFieldsOf(without)).toEqual(['drills']);
      const drill = await api.call(drillEndpoints.add, {
        id,
        body: { title: 'x', retests: [{ countermeasureId }] },
      });
      const open = await api.refuse(400, gameDayEndpoints.complete, { id });
      expect(wrongFieldsOf(open)).toEqual([`drills.${drill.id}.outcome`]);
      await api.call(drillEndpoints.update, {
        id,
        drillId: drill.id,
        version: 1,
        patch: { outcome: 'held' },
      });
      const completed = await api.call(gameDayEndpoints.complete, { id });
      expect(completed).toMatchObject({
        status: 'completed',
        drillCounts: { total: 1, byOutcome: { held: 1 } },
        rehearses: [{ debriefId: debrief.id, number: debrief.number }],
      });
      const verified = await api.call(countermeasureEndpoints.get, {
        id: countermeasureId,
      });
      expect(verified).toMatchObject({
        state: 'verified',
        verification: { gameDayId: id, verdict: 'held' },
      });
      await api.refuse(409, drillEndpoints.update, {
        id,
        drillId: drill.id,
        version: 2,
        patch: { outcome: 'refuted' },
      });
    });
  });

  describe('an observation', () => {
    it('has the time at which it was typed', async () => {
      const { id } = await plan();
      await api.call(observationEndpoints.add, { id, body: { text: 'Now' } });
      const before = await api.call(observationEndpoints.add, {
        id,
        body: { text: 'Before', at: '2026-06-12T13:12:00Z', kind: 'surprise' },
      });
      const { items } = await api.call(observationEndpoints.list, { id });
      expect(items.map(it => it.text)).toEqual(['Before', 'Now']);
      const patched = await api.call(observationEndpoints.update, {
        id,
        observationId: before.id,
        version: 1,
        patch: { text: 'Before that' },
      });
      expect(patched).toMatchObject({ version: 2, at: before.at });
      await api.call(observationEndpoints.delete, {
        id,
        observationId: before.id,
        version: 2,
      });
      const { observationCount } = await api.call(gameDayEndpoints.get, { id });
      expect(observationCount).toBe(1);
    });
  });

  describe('what came of a game day', () => {
    it('is findings of its own, and one debrief', async () => {
      const { id } = await plan({ form: 'tabletop' });
      await api.refuse(409, gameDayEndpoints.debrief, { id });
      const finding = await api.call(countermeasureEndpoints.create, {
        body: { source: { type: 'game-day', id }, title: 'Warm the cache' },
      });
      expect(finding.entities).toEqual(['component:default/payments']);
      await api.call(gameDayEndpoints.start, { id });
      await api.call(gameDayEndpoints.complete, { id });
      const debrief = await api.call(gameDayEndpoints.debrief, { id });
      expect(debrief).toMatchObject({
        kind: 'game-day',
        scheduled: true,
        status: 'draft',
        countermeasureCounts: { total: 0 },
      });
      const { error } = await api.refuse(409, gameDayEndpoints.debrief, { id });
      expect(error.message).toContain(debrief.id);
      const gameDay = await api.call(gameDayEndpoints.get, { id });
      expect(gameDay).toMatchObject({
        debrief: { id: debrief.id, number: debrief.number },
        findingCounts: { total: 1, open: 1 },
      });
      const { timelineCount } = await api.call(debriefEndpoints.get, {
        id: debrief.id,
      });
      expect(timelineCount).toBe(0);
    });
  });

  describe('a scenario', () => {
    it('is ours before it is of the suite, which nobody changes', async () => {
      const own = await api.call(scenarioEndpoints.create, {
        body: { title: 'The walrus sits on it', failureMode: 'cache-loss' },
      });
      const { items } = await api.call(scenarioEndpoints.list, {
        query: { limit: 100 },
      });
      expect(items[0]).toEqual(own);
      const ofSuite = items.find(it => it.builtIn);
      await api.refuse(403, scenarioEndpoints.update, {
        id: ofSuite?.id ?? '',
        version: 1,
        patch: { title: 'x' },
      });
      await api.call(scenarioEndpoints.delete, { id: own.id, version: 1 });
      await api.refuse(404, scenarioEndpoints.get, { id: own.id });
    });
  });
}
