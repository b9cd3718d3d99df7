import { CommentInput } from '../comments/comment';
import { commentEndpoints } from '../comments/commentEndpoints';
import { CountermeasureInput } from '../countermeasures/countermeasure';
import { countermeasureEndpoints } from '../countermeasures/countermeasureEndpoints';
import { Debrief, DebriefInput } from '../debriefs/debrief';
import { debriefEndpoints } from '../debriefs/debriefEndpoints';
import { TimelineEntryInput } from '../timeline/timelineEntry';
import { timelineEndpoints } from '../timeline/timelineEndpoints';
import { readAllItems } from '../api/readItems';
import {
  ContractClient,
  ContractTarget,
  currentOf,
  wrongFieldsOf,
} from './ContractClient';

const nowhere = '00000000-0000-4000-8000-0000000fffff';

/**
 * The contract of the API, sentence by sentence, in Jest's words. What is held
 * to it needs nothing but `fetch`; it is empty at first, and all its settings
 * are the defaults.
 *
 * @public
 */
// eslint-disable-next-line jest/no-export -- the fake and the real one run it.
export function describeContract(
  name: string,
  start: () => Promise<ContractTarget>,
): void {
  describe(`the contract of the API, by ${name}`, () => {
    let api: ContractClient;
    let tags = 0;
    beforeAll(async () => {
      api = new ContractClient(await start());
    });

    /** Starts a debrief of its own. */
    const startDebrief = (input: Partial<DebriefInput> = {}) =>
      api.call(debriefEndpoints.create, {
        body: {
          title: 'Checkout answered 503',
          entities: [{ entityRef: 'component:default/checkout' }],
          ...input,
        },
      });
    const update = (
      { id, version }: Pick<Debrief, 'id' | 'version'>,
      patch: Partial<DebriefInput>,
    ) => api.call(debriefEndpoints.update, { id, version, patch });
    const publishable = {
      summary: 'It broke',
      marks: { startedAt: '2026-03-02T09:12:00Z' },
    };
    /** A tag that nothing else has, to find again what was just made. */
    const newTag = () => {
      tags += 1;
      return `contract-${tags}`;
    };

    describe('a debrief', () => {
      it('starts with a title and one entity, and says where it is', async () => {
        const response = await api.respond(debriefEndpoints.create, {
          body: { title: 'Mail was late', entities: [{ entityRef: 'mail' }] },
        });
        const debrief = debriefEndpoints.create.answer.parse(
          await response.json(),
        );
        expect(response.headers.get('ETag')).toBe('"1"');
        expect(response.headers.get('Location')).toMatch(
          new RegExp(`/debriefs/${debrief.id}$`),
        );
        expect(debrief).toMatchObject({
          title: 'Mail was late',
          version: 1,
          status: 'draft',
          kind: 'incident',
          visibility: 'organisation',
          owner: null,
          entities: [{ entityRef: 'component:default/mail', role: 'impacted' }],
          timings: { toDetect: null, toMitigate: null, toResolve: null },
          countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
          timelineCount: 0,
          publishedAt: null,
        });
      });

      it('is read by its id, in capitals as well, and by its number', async () => {
        const debrief = await startDebrief();
        for (const id of [
          debrief.id,
          debrief.id.toUpperCase(),
          String(debrief.number),
        ]) {
          const response = await api.respond(debriefEndpoints.get, { id });
          expect(response.headers.get('ETag')).toBe('"1"');
          expect(await response.json()).toEqual(debrief);
        }
      });

      it('takes null for left out when it is new', async () => {
        const debrief = await startDebrief({ owner: null, severity: null });
        expect(debrief).toMatchObject({ owner: null, severity: null });
      });

      it('works out times in UTC', async () => {
        const debrief = await startDebrief({
          marks: {
            startedAt: '2026-03-02T10:12:00+01:00',
            detectedAt: '2026-03-02T09:31:00Z',
            resolvedAt: '2026-03-02T09:50:00.000Z',
          },
        });
        expect(debrief).toMatchObject({
          marks: { startedAt: '2026-03-02T09:12:00Z', heldAt: null },
          occurredAt: '2026-03-02T09:12:00Z',
          timings: { toDetect: 'PT19M', toResolve: 'PT38M' },
          targets: { detect: { met: false }, resolve: { met: true } },
        });
      });

      it('merges a patch into what was written', async () => {
        const before = await startDebrief({
          severity: 'sev1',
          tags: ['dns'],
          marks: {
            startedAt: '2026-03-02T09:12:00Z',
            heldAt: '2026-03-05T09:12:00Z',
          },
        });
        const response = await api.respond(debriefEndpoints.update, {
          id: before.id,
          version: 1,
          patch: {
            severity: null,
            marks: { heldAt: null },
            tags: ['cache'],
            impact: { customersAffected: 3 },
          },
        });
        expect(response.headers.get('ETag')).toBe('"2"');
        expect(await response.json()).toMatchObject({
          title: before.title,
          version: 2,
          severity: null,
          tags: ['cache'],
          marks: { startedAt: '2026-03-02T09:12:00Z', heldAt: null },
          impact: { customersAffected: 3, description: '' },
        });
      });

      it('is changed only from the version that is saved, and loses nothing', async () => {
        const { id } = await startDebrief();
        await update({ id, version: 1 }, { summary: 'What Ana wrote' });
        const stale = { id, version: 1 };
        for (const refusal of [
          await api.refuse(412, debriefEndpoints.update, {
            ...stale,
            patch: { summary: 'What Ben wrote' },
          }),
          await api.refuse(412, debriefEndpoints.delete, stale),
          await api.refuse(412, debriefEndpoints.publish, stale),
          await api.refuse(412, debriefEndpoints.restoreRevision, {
            ...stale,
            revision: '1',
          }),
        ]) {
          expect(refusal.error.name).toBe('StaleEditError');
          expect(currentOf(debriefEndpoints.get, refusal)).toMatchObject({
            id,
            version: 2,
            summary: 'What Ana wrote',
          });
        }
      });

      it.each([undefined, '*'])(
        'is changed and deleted only by those who say from which version, not %s',
        async ifMatch => {
          const { id } = await startDebrief();
          const path = `/debriefs/${id}`;
          const body = { summary: 'x' };
          for (const { error } of [
            await api.refuseRaw(428, 'PATCH', path, { body, ifMatch }),
            await api.refuseRaw(428, 'DELETE', path, { ifMatch }),
          ]) {
            expect(error.name).toBe('PreconditionRequiredError');
          }
        },
      );

      it('is gone when it was deleted, with all that belongs to it', async () => {
        const tag = newTag();
        const { id } = await startDebrief({ tags: [tag] });
        const countermeasure = await api.call(countermeasureEndpoints.create, {
          body: { source: { type: 'debrief', id }, title: 'A fence' },
        });
        await api.call(debriefEndpoints.delete, { id, version: 1 });

        await api.refuse(404, debriefEndpoints.get, { id });
        await api.refuse(404, debriefEndpoints.listRevisions, { id });
        await api.refuse(404, timelineEndpoints.list, { id });
        await api.refuse(404, countermeasureEndpoints.get, {
          id: countermeasure.id,
        });
        const found = await api.call(debriefEndpoints.list, {
          query: { tag: [tag] },
        });
        expect(found).toMatchObject({ items: [], totalItems: 0 });
      });

      it('is exported as a file', async () => {
        const { id } = await startDebrief({ title: 'Two names, one flag' });
        const markdown = await api.respond(debriefEndpoints.export, { id });
        expect(markdown.headers.get('Content-Type')).toContain('text/markdown');
        expect(await markdown.text()).toMatch(/^# Two names, one flag\n/);

        const json = await api.respond(debriefEndpoints.export, {
          id,
          query: { format: 'json' },
        });
        expect(json.headers.get('Content-Type')).toContain('application/json');
        expect(await json.json()).toMatchObject({
          debrief: { id },
          timeline: [],
          countermeasures: [],
        });
      });
    });

    describe('a wrong request', () => {
      const minimal = { title: 'x', entities: [{ entityRef: 'checkout' }] };

      it.each<[string, object, string[]]>([
        ['no title', { ...minimal, title: undefined }, ['title']],
        ['an empty title', { ...minimal, title: '  ' }, ['title']],
        ['no entities', { title: 'x' }, ['entities']],
        [
          'an entity ref that is none',
          { ...minimal, entities: [{ entityRef: 'a b' }] },
          ['entities.0.entityRef'],
        ],
        [
          'an entity twice',
          { ...minimal, entities: [{ entityRef: 'a' }, { entityRef: 'A' }] },
          ['entities.1.entityRef'],
        ],
        ['an unknown field', { ...minimal, colour: 'red' }, ['colour']],
        [
          'an unknown field further in',
          { ...minimal, impact: { money: 1 } },
          ['impact.money'],
        ],
        ['an unknown kind', { ...minimal, kind: 'outage' }, ['kind']],
        ['an unknown severity', { ...minimal, severity: 'sev9' }, ['severity']],
        [
          'an unknown factor category',
          { ...minimal, factors: [{ category: 'karma', text: 'x' }] },
          ['factors.0.category'],
        ],
        [
          'a time without a zone',
          { ...minimal, marks: { startedAt: '2026-03-02T09:12:00' } },
          ['marks.startedAt'],
        ],
        [
          'marks in the wrong order',
          {
            ...minimal,
            marks: {
              startedAt: '2026-03-02T09:12:00Z',
              detectedAt: '2026-03-02T09:00:00Z',
            },
          },
          ['marks.detectedAt'],
        ],
      ])('with %s is told which field it was', async (_, body, fields) => {
        const refusal = await api.refuseRaw(400, 'POST', '/debriefs', { body });
        expect(refusal.error.name).toBe('InputError');
        expect(wrongFieldsOf(refusal)).toEqual(fields);
      });

      it('without a body is told so', async () => {
        const refusal = await api.refuseRaw(400, 'POST', '/debriefs');
        expect(wrongFieldsOf(refusal)).toEqual(['body']);
      });

      it('to change something is told the field as well, and changes nothing', async () => {
        const debrief = await startDebrief();
        const refusal = await api.refuseRaw(
          400,
          'PATCH',
          `/debriefs/${debrief.id}`,
          { ifMatch: '"1"', body: { title: null, colour: 'red' } },
        );
        expect(wrongFieldsOf(refusal)).toEqual(['colour', 'title']);
        expect(
          await api.call(debriefEndpoints.get, { id: debrief.id }),
        ).toEqual(debrief);
      });

      it.each([
        ['limit=0', 'limit'],
        ['limit=101', 'limit'],
        ['cursor=nonsense', 'cursor'],
        ['status=lost', 'status.0'],
        ['colour=red', 'colour'],
      ])('for the list with %s is told the parameter', async (query, field) => {
        const refusal = await api.refuseRaw(400, 'GET', `/debriefs?${query}`);
        expect(wrongFieldsOf(refusal)).toEqual([field]);
      });

      it.each(['0', '01', '99999999999', 'abc', nowhere])(
        'for debrief %s finds none',
        async id => {
          const { error } = await api.refuse(404, debriefEndpoints.get, { id });
          expect(error.name).toBe('NotFoundError');
        },
      );

      it.each([
        ['GET', '/nothing'],
        ['PATCH', '/debriefs'],
        ['DELETE', '/search'],
      ])(
        'to %s %s, which there is not, has a JSON answer',
        async (method, path) => {
          const { error } = await api.refuseRaw(404, method, path);
          expect(error.name).toBe('NotFoundError');
        },
      );
    });

    describe('a list', () => {
      it('comes page by page, everything once', async () => {
        const tag = newTag();
        const made: string[] = [];
        for (let count = 0; count < 5; count++) {
          made.push((await startDebrief({ tags: [tag] })).id);
        }
        const query = { tag: [tag], limit: 2 };
        const first = await api.call(debriefEndpoints.list, { query });
        expect(first.items).toHaveLength(2);
        expect(first.totalItems).toBe(5);

        const all = await readAllItems(({ cursor }) =>
          api.call(debriefEndpoints.list, { query: { ...query, cursor } }),
        );
        expect(all.map(it => it.id).sort()).toEqual(made.sort());
      });

      it('is narrowed by every value that is asked for', async () => {
        const tag = newTag();
        const { id } = await startDebrief({ tags: [tag], severity: 'sev2' });
        await startDebrief({ tags: [tag], kind: 'near-miss' });
        const find = async (query: object) => {
          const { items } = await api.call(debriefEndpoints.list, {
            query: { tag: [tag], ...query },
          });
          return items.map(it => it.id);
        };
        expect(await find({})).toHaveLength(2);
        expect(await find({ severity: ['sev2'] })).toEqual([id]);
        expect(await find({ kind: ['incident'] })).toEqual([id]);
        expect(await find({ kind: ['incident', 'near-miss'] })).toHaveLength(2);
        expect(await find({ severity: ['sev1'] })).toEqual([]);
      });

      it('is ordered as it is asked for', async () => {
        const tag = newTag();
        const one = await startDebrief({ tags: [tag] });
        const other = await startDebrief({ tags: [tag] });
        const numbers = async (order: 'number' | '-number') => {
          const { items } = await api.call(debriefEndpoints.list, {
            query: { tag: [tag], order },
          });
          return items.map(it => it.number);
        };
        expect(await numbers('number')).toEqual([one.number, other.number]);
        expect(await numbers('-number')).toEqual([other.number, one.number]);
      });
    });

    describe('a request with an Idempotency-Key', () => {
      it('is answered the same once more, and makes one record', async () => {
        const tag = newTag();
        const request = {
          body: {
            title: 'Once',
            entities: [{ entityRef: 'checkout' }],
            tags: [tag],
          },
          idempotencyKey: `key-${tag}`,
        };
        const first = await api.call(debriefEndpoints.create, request);
        const second = await api.respond(debriefEndpoints.create, request);
        expect(second.headers.get('Location')).toContain(first.id);
        expect(second.headers.get('ETag')).toBe('"1"');
        expect(await second.json()).toEqual(first);
        const { totalItems } = await api.call(debriefEndpoints.list, {
          query: { tag: [tag] },
        });
        expect(totalItems).toBe(1);
      });

      it('is refused when the key came with something else before', async () => {
        const idempotencyKey = `key-${newTag()}`;
        const body = { title: 'Once', entities: [{ entityRef: 'checkout' }] };
        await api.call(debriefEndpoints.create, { body, idempotencyKey });
        const { error } = await api.refuse(422, debriefEndpoints.create, {
          body: { ...body, title: 'Twice' },
          idempotencyKey,
        });
        expect(error.name).toBe('IdempotencyKeyReusedError');
      });

      it('that failed leaves the key free', async () => {
        const idempotencyKey = `key-${newTag()}`;
        await api.refuseRaw(400, 'POST', '/debriefs', {
          body: { title: '' },
          idempotencyKey,
        });
        const body = { title: 'Once', entities: [{ entityRef: 'checkout' }] };
        const { title } = await api.call(debriefEndpoints.create, {
          body,
          idempotencyKey,
        });
        expect(title).toBe('Once');
      });

      it('moves a debrief once', async () => {
        const { id } = await startDebrief(publishable);
        const move = { id, idempotencyKey: `key-${newTag()}` };
        const first = await api.call(debriefEndpoints.publish, move);
        expect(await api.call(debriefEndpoints.publish, move)).toEqual(first);
      });
    });

    describe('a move', () => {
      it('publishes what has a summary and a start', async () => {
        const draft = await startDebrief();
        const early = await api.refuse(400, debriefEndpoints.publish, {
          id: draft.id,
        });
        expect(wrongFieldsOf(early)).toEqual(['marks.startedAt', 'summary']);

        const { id, version } = await update(draft, publishable);
        const published = await api.call(debriefEndpoints.publish, {
          id,
          version,
        });
        expect(published).toMatchObject({ status: 'published', version: 3 });
        expect(published.publishedAt).not.toBeNull();
      });

      it('closes what is published and has nothing open, and reopens it', async () => {
        const { id } = await startDebrief(publishable);
        await api.refuse(409, debriefEndpoints.close, { id });
        const published = await api.call(debriefEndpoints.publish, { id });
        await api.refuse(409, debriefEndpoints.publish, { id });
        const open = await api.call(countermeasureEndpoints.create, {
          body: { source: { type: 'debrief', id }, title: 'Never again' },
        });
        const { error } = await api.refuse(409, debriefEndpoints.close, { id });
        expect(error.name).toBe('ConflictError');
        expect(error.message).toContain(`CM-${open.number}`);

        await api.call(countermeasureEndpoints.update, {
          id: open.id,
          version: 1,
          patch: { state: 'dropped', reason: 'Not worth it' },
        });
        const closed = await api.call(debriefEndpoints.close, { id });
        expect(closed.status).toBe('closed');
        const reopened = await api.call(debriefEndpoints.reopen, { id });
        expect(reopened).toMatchObject({
          status: 'published',
          publishedAt: published.publishedAt,
        });
      });

      it('does not lose later what publishing needed', async () => {
        const { id } = await startDebrief(publishable);
        const published = await api.call(debriefEndpoints.publish, { id });
        const refusal = await api.refuse(400, debriefEndpoints.update, {
          id,
          version: published.version,
          patch: { summary: ' ', marks: null },
        });
        expect(wrongFieldsOf(refusal)).toEqual(['marks.startedAt', 'summary']);
      });
    });

    describe('the history', () => {
      it('has every change, the newest first, and brings back what was', async () => {
        const first = await startDebrief({ summary: 'First' });
        const { id } = first;
        await update(first, { summary: 'Second', tags: ['dns'] });
        const restored = await api.call(debriefEndpoints.restoreRevision, {
          id,
          revision: '1',
          version: 2,
        });
        expect(restored).toMatchObject({
          version: 3,
          summary: 'First',
          tags: [],
        });

        const { items } = await api.call(debriefEndpoints.listRevisions, {
          id,
        });
        expect(items).toMatchObject([
          { version: 3, action: 'restored' },
          {
            version: 2,
            action: 'updated',
            changedFields: ['summary', 'tags'],
          },
          { version: 1, action: 'created', changedFields: [] },
        ]);
        const second = await api.call(debriefEndpoints.getRevision, {
          id,
          revision: '2',
        });
        expect(second.content).toMatchObject({
          summary: 'Second',
          tags: ['dns'],
        });
        for (const revision of ['9', 'x']) {
          await api.refuse(404, debriefEndpoints.getRevision, { id, revision });
        }
      });
    });

    describe('a timeline', () => {
      const add = (id: string, input: Partial<TimelineEntryInput> = {}) =>
        api.call(timelineEndpoints.add, {
          id,
          body: {
            at: '2026-03-02T10:31:00+01:00',
            text: 'Error rate at 40 %',
            ...input,
          },
        });

      it('says where a new entry is', async () => {
        const { id } = await startDebrief();
        const response = await api.respond(timelineEndpoints.add, {
          id,
          body: {
            at: '2026-03-02T10:31:00+01:00',
            kind: 'effect',
            text: 'Error rate at 40 %',
            author: 'cho',
            source: { type: 'chat', url: 'https://chat.example/1' },
          },
        });
        const entry = timelineEndpoints.add.answer.parse(await response.json());
        expect(response.headers.get('ETag')).toBe('"1"');
        expect(response.headers.get('Location')).toMatch(
          new RegExp(`/debriefs/${id}/timeline/${entry.id}$`),
        );
        expect(entry).toMatchObject({
          debriefId: id,
          at: '2026-03-02T09:31:00Z',
          kind: 'effect',
          author: 'user:default/cho',
          source: { type: 'chat', url: 'https://chat.example/1' },
        });
      });

      it('is listed from the beginning, and counted', async () => {
        const { id } = await startDebrief();
        for (const text of ['11', '09', '10']) {
          await add(id, { at: `2026-03-02T${text}:00:00Z`, text });
        }
        const first = await api.call(timelineEndpoints.list, {
          id,
          query: { limit: 2 },
        });
        expect(first.items.map(it => it.text)).toEqual(['09', '10']);
        expect(first.totalItems).toBe(3);
        const second = await api.call(timelineEndpoints.list, {
          id,
          query: { limit: 2, cursor: first.pageInfo.nextCursor },
        });
        expect(second.items.map(it => it.text)).toEqual(['11']);
        expect(second.pageInfo.nextCursor).toBeUndefined();
        expect(await api.call(debriefEndpoints.get, { id })).toMatchObject({
          timelineCount: 3,
          version: 1,
        });
      });

      it('changes one entry at a time, from the version that is saved', async () => {
        const { id } = await startDebrief();
        const entry = await add(id);
        const path = `/debriefs/${id}/timeline/${entry.id}`;
        await api.refuseRaw(428, 'PATCH', path, { body: { text: 'x' } });
        const at = { id, entryId: entry.id };
        const patched = await api.call(timelineEndpoints.update, {
          ...at,
          version: 1,
          patch: { text: 'Error rate at 45 %', kind: null },
        });
        expect(patched).toMatchObject({
          text: 'Error rate at 45 %',
          kind: 'observation',
          version: 2,
        });
        for (const stale of [
          await api.refuse(412, timelineEndpoints.update, {
            ...at,
            version: 1,
            patch: { text: 'x' },
          }),
          await api.refuse(412, timelineEndpoints.delete, {
            ...at,
            version: 1,
          }),
        ]) {
          expect(currentOf(timelineEndpoints.update, stale)).toEqual(patched);
        }
        const wrong = await api.refuseRaw(400, 'PATCH', path, {
          ifMatch: '"2"',
          body: { text: null, at: '09:31', colour: 'red' },
        });
        expect(wrongFieldsOf(wrong)).toEqual(['at', 'colour', 'text']);

        await api.call(timelineEndpoints.delete, { ...at, version: 2 });
        await api.refuse(404, timelineEndpoints.delete, { ...at, version: 2 });
      });

      it('knows entries only by their own debrief', async () => {
        const entry = await add((await startDebrief()).id);
        const { id } = await startDebrief();
        const { error } = await api.refuse(404, timelineEndpoints.update, {
          id,
          entryId: entry.id,
          version: 1,
          patch: { text: 'x' },
        });
        expect(error.name).toBe('NotFoundError');
      });
    });

    describe('a countermeasure', () => {
      const begin = async (input: Partial<CountermeasureInput> = {}) => {
        const debrief = await startDebrief({
          entities: [{ entityRef: 'checkout' }, { entityRef: 'cart' }],
        });
        const response = await api.respond(countermeasureEndpoints.create, {
          body: {
            source: { type: 'debrief', id: debrief.id },
            title: 'A fence',
            ...input,
          },
        });
        const made = countermeasureEndpoints.create.answer.parse(
          await response.json(),
        );
        return { debrief, made, response };
      };

      it('begins as an idea about the entities of its debrief', async () => {
        const { debrief, made, response } = await begin({
          mechanism: 'checklist',
        });
        expect(response.headers.get('ETag')).toBe('"1"');
        expect(response.headers.get('Location')).toMatch(
          new RegExp(`/countermeasures/${made.id}$`),
        );
        expect(made).toMatchObject({
          state: 'idea',
          strength: 'weak',
          overdue: false,
          verification: null,
          source: {
            type: 'debrief',
            id: debrief.id,
            number: debrief.number,
            title: debrief.title,
          },
          entities: ['component:default/cart', 'component:default/checkout'],
        });
        for (const id of [made.id, String(made.number)]) {
          expect(await api.call(countermeasureEndpoints.get, { id })).toEqual(
            made,
          );
        }
        const { countermeasureCounts } = await api.call(debriefEndpoints.get, {
          id: debrief.id,
        });
        expect(countermeasureCounts).toEqual({
          total: 1,
          open: 1,
          overdue: 0,
          byState: { idea: 1 },
        });
      });

      it('is promised by one person and until a day', async () => {
        const { made } = await begin();
        const { id } = made;
        const incomplete = await api.refuse(
          400,
          countermeasureEndpoints.update,
          { id, version: 1, patch: { state: 'committed' } },
        );
        expect(wrongFieldsOf(incomplete)).toEqual(['dueDate', 'owner']);
        const toTeam = await api.refuse(400, countermeasureEndpoints.update, {
          id,
          version: 1,
          patch: {
            state: 'committed',
            owner: 'group:default/basket',
            dueDate: '2026-04-01',
          },
        });
        expect(wrongFieldsOf(toTeam)).toEqual(['owner']);

        const committed = await api.call(countermeasureEndpoints.update, {
          id,
          version: 1,
          patch: { state: 'committed', owner: 'ben', dueDate: '2020-04-01' },
        });
        expect(committed).toMatchObject({
          state: 'committed',
          owner: 'user:default/ben',
          overdue: true,
          version: 2,
        });
      });

      it('goes from state to state by the rules', async () => {
        const promise = { owner: 'ben', dueDate: '2026-04-01' };
        const { made } = await begin(promise);
        const { id } = made;
        const move = (
          version: number,
          patch: Partial<CountermeasureInput>,
        ) => ({ id, version, patch });
        const tooFast = await api.refuse(
          400,
          countermeasureEndpoints.update,
          move(1, { state: 'verified' }),
        );
        expect(wrongFieldsOf(tooFast)).toEqual(['state']);
        const unexplained = await api.refuse(
          400,
          countermeasureEndpoints.update,
          move(1, { state: 'dropped' }),
        );
        expect(wrongFieldsOf(unexplained)).toEqual(['reason']);

        await api.call(
          countermeasureEndpoints.update,
          move(1, { state: 'done' }),
        );
        const verified = await api.call(
          countermeasureEndpoints.update,
          move(2, { state: 'verified' }),
        );
        expect(verified.verification).toMatchObject({ verdict: 'held' });
        const back = await api.call(
          countermeasureEndpoints.update,
          move(3, { state: 'in-progress' }),
        );
        expect(back.verification).toBeNull();
      });

      it('comes from a debrief that there is, and stays with it', async () => {
        const { made } = await begin();
        const other = await startDebrief();
        const moved = await api.refuse(400, countermeasureEndpoints.update, {
          id: made.id,
          version: 1,
          patch: { source: { type: 'debrief', id: other.id } },
        });
        expect(wrongFieldsOf(moved)).toEqual(['source']);
        const nowhereFrom = await api.refuse(
          400,
          countermeasureEndpoints.create,
          {
            body: { source: { type: 'debrief', id: nowhere }, title: 'x' },
          },
        );
        expect(wrongFieldsOf(nowhereFrom)).toEqual(['source.id']);
      });

      it('is not opened while its debrief is closed', async () => {
        const { id } = await startDebrief(publishable);
        await api.call(debriefEndpoints.publish, { id });
        await api.call(debriefEndpoints.close, { id });
        const { error } = await api.refuse(
          409,
          countermeasureEndpoints.create,
          { body: { source: { type: 'debrief', id }, title: 'Too late' } },
        );
        expect(error.name).toBe('ConflictError');
      });

      it('is changed and deleted only from the version that is saved', async () => {
        const { made } = await begin();
        const { id } = made;
        const path = `/countermeasures/${id}`;
        await api.refuseRaw(428, 'PATCH', path, { body: { title: 'x' } });
        await api.refuseRaw(428, 'DELETE', path);
        const changed = await api.call(countermeasureEndpoints.update, {
          id,
          version: 1,
          patch: { title: 'A higher fence' },
        });
        const stale = await api.refuse(412, countermeasureEndpoints.delete, {
          id,
          version: 1,
        });
        expect(currentOf(countermeasureEndpoints.update, stale)).toEqual(
          changed,
        );
        await api.call(countermeasureEndpoints.delete, { id, version: 2 });
        await api.refuse(404, countermeasureEndpoints.get, { id });
      });

      it('is listed by its debrief, what is due first, first', async () => {
        const { debrief, made } = await begin();
        const source = { type: 'debrief' as const, id: debrief.id };
        const dueLater = await api.call(countermeasureEndpoints.create, {
          body: { source, title: 'Later', dueDate: '2026-05-01' },
        });
        const dueFirst = await api.call(countermeasureEndpoints.create, {
          body: { source, title: 'First', dueDate: '2026-04-01' },
        });
        const { items } = await api.call(countermeasureEndpoints.list, {
          query: { sourceType: 'debrief', sourceId: debrief.id },
        });
        expect(items.map(it => it.id)).toEqual([
          dueFirst.id,
          dueLater.id,
          made.id,
        ]);
      });
    });

    describe('a comment', () => {
      const say = (id: string, input: Partial<CommentInput> = {}) =>
        api.call(commentEndpoints.add, {
          id,
          body: { text: 'Was that the first alert?', ...input },
        });

      it('is about the debrief, a section of it, or an entry', async () => {
        const { id } = await startDebrief();
        const response = await api.respond(commentEndpoints.add, {
          id,
          body: { text: 'Which flag?', section: 'factors' },
        });
        const comment = commentEndpoints.add.answer.parse(
          await response.json(),
        );
        expect(response.headers.get('ETag')).toBe('"1"');
        expect(response.headers.get('Location')).toMatch(
          new RegExp(`/debriefs/${id}/comments/${comment.id}$`),
        );
        expect(comment).toMatchObject({
          debriefId: id,
          text: 'Which flag?',
          section: 'factors',
          entryId: null,
          resolved: false,
        });
        const empty = await api.refuse(400, commentEndpoints.add, {
          id,
          body: { text: ' ' },
        });
        expect(wrongFieldsOf(empty)).toEqual(['text']);
      });

      it('is listed, the first first', async () => {
        const { id } = await startDebrief();
        await say(id, { text: 'First' });
        await say(id, { text: 'Second' });
        const { items, totalItems } = await api.call(commentEndpoints.list, {
          id,
        });
        expect(items.map(it => it.text)).toEqual(['First', 'Second']);
        expect(totalItems).toBe(2);
      });

      it('is changed and taken back from the version that is saved', async () => {
        const { id } = await startDebrief();
        const comment = await say(id);
        const at = { id, commentId: comment.id };
        const path = `/debriefs/${id}/comments/${comment.id}`;
        await api.refuseRaw(428, 'PATCH', path, { body: { resolved: true } });
        const resolved = await api.call(commentEndpoints.update, {
          ...at,
          version: 1,
          patch: { resolved: true },
        });
        expect(resolved).toMatchObject({
          text: comment.text,
          resolved: true,
          version: 2,
        });
        const stale = await api.refuse(412, commentEndpoints.delete, {
          ...at,
          version: 1,
        });
        expect(currentOf(commentEndpoints.update, stale)).toEqual(resolved);
        await api.call(commentEndpoints.delete, { ...at, version: 2 });
        await api.refuse(404, commentEndpoints.delete, { ...at, version: 2 });
        expect((await api.call(commentEndpoints.list, { id })).items).toEqual(
          [],
        );
      });
    });
  });
}
