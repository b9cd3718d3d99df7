import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { debriefReadPermission } from '@debrief/backstage-plugin-debrief-common';
import { createDebriefBackends } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const eve = 'user:default/eve';
const nothing = 'f0000000-0000-4000-8000-000000000001';
const debrief = { title: 'x', entities: [{ entityRef: 'checkout' }] };

describe.each(backends.ids)('a change on %s', id => {
  it('asks the catalog only for those who may make it', async () => {
    const catalog = catalogServiceMock.mock();
    catalog.getEntitiesByRefs.mockResolvedValue({ items: [] });
    const { as, audit } = await backends.start(id, {
      policy: ({ name }, userRef) => ({
        result:
          userRef === ana || name === debriefReadPermission.name
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      }),
      catalog: catalog.factory,
    });
    await as(eve).post('/debriefs').send(debrief).expect(403);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(0);
    await as(ana).post('/debriefs').send(debrief).expect(201);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
    expect(audit.map(it => [it.eventId, it.status])).toEqual([
      ['debrief-create', 'failed'],
      ['debrief-create', 'succeeded'],
    ]);
  });

  it('is audited when it is refused, whatever for', async () => {
    const { as, audit } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief).expect(201);
    await as(ana).post('/debriefs/1/attachments?name=x').send().expect(400);
    await as(ana)
      .post('/countermeasures')
      .send({ source: { type: 'game-day', id: nothing }, title: 'x' })
      .expect(400);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ severity: 'unheard-of' })
      .expect(400);
    expect(audit.map(it => [it.eventId, it.status])).toEqual([
      ['debrief-create', 'succeeded'],
      ['attachment-create', 'failed'],
      ['countermeasure-create', 'failed'],
      ['debrief-update', 'failed'],
    ]);
  });

  it('is audited as repeated when it is only answered again', async () => {
    const { as, audit } = await backends.start(id);
    for (let time = 1; time <= 2; time++) {
      await as(ana)
        .post('/debriefs')
        .set('Idempotency-Key', 'k')
        .send(debrief)
        .expect(201);
    }
    expect(audit.map(it => [it.status, it.meta.isRepeated])).toEqual([
      ['succeeded', undefined],
      ['succeeded', true],
    ]);
  });
});
