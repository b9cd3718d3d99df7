import {
  AuthorizeResult,
  isResourcePermission,
  PermissionCriteria,
  PermissionCondition,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_DEBRIEF } from '@debrief/backstage-plugin-debrief-common';
import {
  createDebriefConditionalDecision,
  debriefConditions,
} from '@debrief/backstage-plugin-debrief-node';
import {
  createDebriefBackends,
  DebriefClient,
  TestPolicy,
} from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const cho = 'user:default/cho';
const eve = 'user:default/eve';
const basket = 'group:default/basket';

const restricted = {
  title: 'Leaked credentials',
  summary: 'A secret aardvark',
  entities: [{ entityRef: 'vault' }],
  tags: ['secret'],
  visibility: 'restricted',
  owner: basket,
  participants: [{ entityRef: ben }],
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};

/** A restricted debrief #1 with one of everything, and an open one, #2. */
async function recordBoth(client: DebriefClient) {
  const secret = await client.post('/debriefs').send(restricted);
  const entry = await client
    .post('/debriefs/1/timeline')
    .send({ at: '2026-03-02T09:31:00Z', text: 'Someone noticed' });
  const countermeasure = await client.post('/countermeasures').send({
    source: { type: 'debrief', id: secret.body.id },
    title: 'Rotate the aardvark',
  });
  const attachment = await client
    .post('/debriefs/1/attachments?name=key.txt')
    .set('Content-Type', 'text/plain')
    .send('secret');
  await client.post('/debriefs').send({
    title: 'Open to all',
    entities: [{ entityRef: 'checkout' }],
  });
  return {
    debriefId: secret.body.id,
    entryId: entry.body.id,
    countermeasureId: countermeasure.body.id,
    attachmentId: attachment.body.id,
  };
}

const numbersOf = (body: { items: { number: number }[] }) =>
  body.items.map(it => it.number);

function policyOf(
  decide: (
    permission: string,
  ) => PermissionCriteria<PermissionCondition<'debrief'>> | boolean,
): TestPolicy {
  return permission => {
    const decided = decide(permission.name);
    if (typeof decided === 'boolean') {
      return {
        result: decided ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      };
    }
    if (!isResourcePermission(permission, RESOURCE_TYPE_DEBRIEF)) {
      throw new Error(`${permission.name} takes no such conditions`);
    }
    return createDebriefConditionalDecision(permission, decided);
  };
}

describe.each(backends.ids)('what one may see on %s', id => {
  it('a restricted debrief is not there for others, on no route', async () => {
    const { as, asService } = await backends.start(id);
    const ids = await recordBoth(as(ana));
    const { body: other } = await as(ana).get('/debriefs/2');
    for (const stranger of [as(eve), asService()]) {
      for (const key of ['1', ids.debriefId]) {
        const debrief = `/debriefs/${key}`;
        const entry = `${debrief}/timeline/${ids.entryId}`;
        const requests = [
          stranger.get(debrief),
          stranger.patch(debrief).set('If-Match', '"1"').send({}),
          stranger.delete(debrief).set('If-Match', '"1"'),
          stranger.post(`${debrief}/publish`),
          stranger.post(`${debrief}/close`),
          stranger.post(`${debrief}/reopen`),
          stranger.get(`${debrief}/revisions`),
          stranger.get(`${debrief}/revisions/1`),
          stranger.post(`${debrief}/revisions/1/restore`),
          stranger.get(`${debrief}/timeline`),
          stranger
            .post(`${debrief}/timeline`)
            .send({ at: '2026-03-02T09:31:00Z', text: 'x' }),
          stranger.patch(entry).set('If-Match', '"1"').send({ text: 'x' }),
          stranger.delete(entry).set('If-Match', '"1"'),
          stranger.get(`${debrief}/comments`),
          stranger.post(`${debrief}/comments`).send({ text: 'x' }),
          stranger.post(`${debrief}/attachments?name=x`).send(Buffer.from('x')),
          stranger.get(`${debrief}/attachments/${ids.attachmentId}`),
          stranger.get(`${debrief}/export`),
        ];
        for (const request of requests) {
          const { status, method, url } = await request.then(answer => ({
            status: answer.status,
            method: request.method,
            url: request.url,
          }));
          expect([method, url, status]).toEqual([method, url, 404]);
        }
      }
      for (const key of ['1', ids.countermeasureId]) {
        const path = `/countermeasures/${key}`;
        expect((await stranger.get(path)).status).toBe(404);
        expect(
          (await stranger.patch(path).set('If-Match', '"1"').send({})).status,
        ).toBe(404);
        expect(
          (await stranger.delete(path).set('If-Match', '"1"')).status,
        ).toBe(404);
      }
      const added = await stranger.post('/countermeasures').send({
        source: { type: 'debrief', id: ids.debriefId },
        title: 'Mine',
      });
      expect(added.status).toBe(400);
      expect(added.body.error.message).toContain('there is no debrief');
      const related = await stranger
        .patch('/debriefs/2')
        .set('If-Match', `"${other.version}"`)
        .send({
          relations: [{ debriefId: ids.debriefId, type: 'similar-to' }],
        });
      expect(related.status).toBe(400);
      const held = await stranger
        .patch('/debriefs/2')
        .set('If-Match', `"${other.version}"`)
        .send({
          wentWell: [{ text: 'x', countermeasureId: ids.countermeasureId }],
        });
      expect(held.status).toBe(400);
    }
  });

  it('a restricted debrief is in no list of others', async () => {
    const { as, asService } = await backends.start(id);
    const { debriefId } = await recordBoth(as(ana));
    for (const stranger of [as(eve), asService()]) {
      const all = await stranger.get('/debriefs');
      expect(all.body.totalItems).toBe(1);
      expect(numbersOf(all.body)).toEqual([2]);
      for (const list of [
        '/debriefs?q=aardvark',
        '/debriefs?tag=secret',
        '/debriefs?entityRef=vault',
        '/debriefs?participant=ben',
        `/debriefs?owner=${basket}`,
        '/countermeasures',
        `/countermeasures?sourceId=${debriefId}`,
        '/countermeasures?entityRef=vault',
      ]) {
        const { body } = await stranger.get(list);
        expect([list, body.items, body.totalItems]).toEqual([list, [], 0]);
      }
    }
  });

  it('what refers to a restricted debrief does not name it, and keeps it', async () => {
    const { as } = await backends.start(id);
    const { debriefId, countermeasureId } = await recordBoth(as(ana));
    const third = await as(ana)
      .post('/debriefs')
      .send({
        title: 'A third',
        entities: [{ entityRef: 'checkout' }],
      });
    const relation = {
      debriefId,
      type: 'recurrence-of',
      countermeasureId,
    };
    const held = { text: 'The aviary held', countermeasureId };
    await as(ana)
      .patch('/debriefs/2')
      .set('If-Match', '"1"')
      .send({ relations: [relation], wentWell: [held] })
      .expect(200);

    const toThird = {
      debriefId: third.body.id,
      type: 'similar-to',
      countermeasureId: null,
    };
    const patched = await as(eve)
      .patch('/debriefs/2')
      .set('If-Match', '"2"')
      .send({
        relations: [toThird],
        wentWell: [{ text: 'The aviary held', countermeasureId: null }],
      })
      .expect(200);
    const stale = await as(eve)
      .patch('/debriefs/2')
      .set('If-Match', '"1"')
      .send({ title: 'x' });
    const answers = [patched, stale];
    for (const path of [
      '/debriefs/2',
      '/debriefs',
      '/debriefs/2/revisions/2',
      '/debriefs/2/export?format=json',
      '/debriefs/2/export?format=markdown',
      '/learning-record?entityRef=checkout',
    ]) {
      answers.push(await as(eve).get(path));
    }
    for (const { text } of answers) {
      expect(text).not.toContain(debriefId);
      expect(text).not.toContain(countermeasureId);
    }
    expect((await as(eve).get('/debriefs/2')).body).toMatchObject({
      relations: [toThird],
      wentWell: [{ text: 'The aviary held', countermeasureId: null }],
    });
    expect((await as(ana).get('/debriefs/2')).body).toMatchObject({
      relations: [relation, toThird],
      wentWell: [held],
    });
  });

  it('those involved see it: the author, participants, and the owning group', async () => {
    const { as } = await backends.start(id, { groups: { [cho]: [basket] } });
    await recordBoth(as(ana));
    for (const user of [ana, ben, cho]) {
      expect((await as(user).get('/debriefs/1')).status).toBe(200);
      expect((await as(user).get('/debriefs?q=aardvark')).body.totalItems).toBe(
        1,
      );
      expect((await as(user).get('/countermeasures/1')).status).toBe(200);
    }
  });

  it('changing who may see it counts from then on', async () => {
    const { as } = await backends.start(id);
    await recordBoth(as(ana));
    await as(ana)
      .patch('/debriefs/2')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' });
    expect((await as(eve).get('/debriefs')).body.totalItems).toBe(0);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ participants: [{ entityRef: eve }] });
    expect((await as(eve).get('/debriefs/1')).status).toBe(200);
    expect((await as(ben).get('/debriefs/1')).status).toBe(404);
  });

  it('nobody reads anything when the policy says no', async () => {
    const { as } = await backends.start(id, {
      policy: policyOf(name => !name.endsWith('.read')),
    });
    await as(ana)
      .post('/debriefs')
      .send({ title: 'x', entities: [{ entityRef: 'checkout' }] });
    for (const path of ['/debriefs', '/debriefs/1', '/countermeasures']) {
      expect((await as(ana).get(path)).status).toBe(403);
    }
  });

  it('a policy can allow by each rule, beside the guard', async () => {
    let conditions: PermissionCriteria<PermissionCondition<'debrief'>>;
    const { as } = await backends.start(id, {
      policy: policyOf(name =>
        name === 'debrief.debrief.read' && conditions ? conditions : true,
      ),
    });
    await recordBoth(as(ana));
    await as(ana)
      .post('/debriefs')
      .send({
        title: 'A near miss',
        kind: 'near-miss',
        severity: 'sev1',
        entities: [{ entityRef: 'mail' }],
        tags: ['dns'],
        owner: eve,
        summary: 'Close',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
      });
    await as(ana).post('/debriefs/3/publish');
    const rules = debriefConditions;
    const mail = 'component:default/mail';
    const expectations: [typeof conditions, number[]][] = [
      [rules.hasStatus({ statuses: ['published'] }), [3]],
      [rules.hasKind({ kinds: ['near-miss'] }), [3]],
      [rules.hasSeverity({ severities: ['sev1'] }), [3]],
      [{ not: rules.hasSeverity({ severities: ['sev1'] }) }, [2]],
      [rules.hasTag({ tags: ['dns', 'secret'] }), [3]],
      [{ not: rules.hasTag({ tags: ['dns'] }) }, [2]],
      [rules.hasEntity({ entityRefs: [mail] }), [3]],
      [rules.isInvolved({ claims: [eve] }), [3]],
      [
        {
          anyOf: [
            rules.hasKind({ kinds: ['near-miss'] }),
            rules.hasEntity({ entityRefs: ['component:default/checkout'] }),
          ],
        },
        [2, 3],
      ],
      [
        {
          allOf: [
            rules.hasKind({ kinds: ['incident'] }),
            { not: rules.isInvolved({ claims: [eve] }) },
          ],
        },
        [2],
      ],
      // A policy that speaks about visibility decides it.
      [rules.hasVisibility({ visibilities: ['restricted'] }), [1]],
      [
        {
          anyOf: [
            rules.hasTag({ tags: ['dns'] }),
            rules.hasVisibility({
              visibilities: ['organisation', 'restricted'],
            }),
          ],
        },
        [1, 2, 3],
      ],
    ];
    for (const [asked, numbers] of expectations) {
      conditions = asked;
      const { body } = await as(eve).get('/debriefs?order=number');
      expect([asked, numbersOf(body), body.totalItems]).toEqual([
        asked,
        numbers,
        numbers.length,
      ]);
      for (const number of [1, 2, 3]) {
        const { status } = await as(eve).get(`/debriefs/${number}`);
        expect([asked, number, status]).toEqual([
          asked,
          number,
          numbers.includes(number) ? 200 : 404,
        ]);
      }
      const countermeasures = await as(eve).get('/countermeasures');
      expect(countermeasures.body.totalItems).toBe(numbers.includes(1) ? 1 : 0);
    }
  });

  it('the permission backend is told no about what the guard keeps', async () => {
    const { as, asService } = await backends.start(id);
    const { debriefId } = await recordBoth(as(ana));
    const { body: open } = await as(ana).get('/debriefs/2');
    const apply = async (resourceRef: string, conditions: object) => {
      const { body } = await asService()
        .post('/.well-known/backstage/permissions/apply-conditions')
        .send({
          items: [
            { id: '1', resourceRef, resourceType: 'debrief', conditions },
          ],
        });
      return body.items[0].result;
    };
    const anyKind = debriefConditions.hasKind({ kinds: ['incident'] });
    const otherKind = debriefConditions.hasKind({ kinds: ['near-miss'] });
    expect(await apply(open.id, anyKind)).toBe('ALLOW');
    expect(await apply(open.id, otherKind)).toBe('DENY');
    expect(await apply(debriefId, anyKind)).toBe('DENY');
    expect(await apply('nothing', anyKind)).toBe('DENY');
  });

  it('what may be read but not changed is refused as such', async () => {
    const { as } = await backends.start(id, {
      policy: (permission, userRef) =>
        policyOf(name => {
          if (name === 'debrief.debrief.read') {
            return true;
          }
          return userRef === ana
            ? true
            : isResourcePermission(permission, RESOURCE_TYPE_DEBRIEF) &&
                debriefConditions.isInvolved({ claims: [userRef] });
        })(permission, userRef),
    });
    const ids = await recordBoth(as(ana));
    const { body: two } = await as(ana).get('/debriefs/2');
    const requests = [
      as(eve).post('/debriefs').send({ title: 'x' }),
      as(eve).patch('/debriefs/2').set('If-Match', '"1"').send({}),
      as(eve).delete('/debriefs/2').set('If-Match', '"1"'),
      as(eve).post('/debriefs/2/publish'),
      as(eve).post('/debriefs/2/revisions/1/restore'),
      as(eve)
        .post('/debriefs/2/timeline')
        .send({ at: '2026-03-02T09:31:00Z', text: 'x' }),
      as(eve).post('/debriefs/2/comments').send({ text: 'x' }),
      as(eve).post('/debriefs/2/attachments?name=x').send(Buffer.from('x')),
      as(eve)
        .post('/countermeasures')
        .send({ source: { type: 'debrief', id: two.id }, title: 'x' }),
    ];
    const statuses = [];
    for (const request of requests) {
      statuses.push((await request).status);
    }
    expect(statuses).toEqual([400, ...Array(8).fill(403)]);
    const created = await as(eve)
      .post('/debriefs')
      .send({ title: 'x', entities: [{ entityRef: 'checkout' }] });
    expect(created.status).toBe(403);

    // Ben takes part in #1.
    const allowed = await as(ben)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ summary: 'x' });
    expect(allowed.status).toBe(200);
    const countermeasure = await as(ben)
      .patch(`/countermeasures/${ids.countermeasureId}`)
      .set('If-Match', '"1"')
      .send({ title: 'Better' });
    expect(countermeasure.status).toBe(200);
  });
});
