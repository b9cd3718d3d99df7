import {
  debriefSchema,
  revisionWithContentSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { randomUUID } from 'node:crypto';
import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const eve = 'user:default/eve';
const unknown = 'f0000000-0000-4000-8000-000000000000';
const entities = [{ entityRef: 'checkout' }];

/**
 * An open debrief #2 that refers to the restricted #1 and to the open #3, in
 * between a countermeasure of #1.
 */
async function start(id: Parameters<typeof backends.start>[0]) {
  const backend = await backends.start(id);
  const client = backend.as(ana);
  const idsOf = async (path: string, inputs: object[]) => {
    const ids: string[] = [];
    for (const input of inputs) {
      const { body } = await client.post(path).send(input).expect(201);
      ids.push(body.id);
    }
    return ids;
  };
  const [secret, open, other, unrelated] = await idsOf('/debriefs', [
    { title: '1', entities, visibility: 'restricted' },
    { title: '2', entities },
    { title: '3', entities },
    { title: '4', entities, visibility: 'restricted' },
  ]);
  const [hidden, fence] = await idsOf('/countermeasures', [
    { source: { type: 'debrief', id: secret }, title: 'Hidden' },
    { source: { type: 'debrief', id: other }, title: 'A fence' },
  ]);
  const relations = [
    { debriefId: secret, type: 'recurrence-of', countermeasureId: hidden },
    { debriefId: other, type: 'similar-to', countermeasureId: hidden },
    { debriefId: secret, type: 'similar-to', countermeasureId: null },
  ];
  const wentWell = [
    { text: 'It held', countermeasureId: null },
    { text: 'It held', countermeasureId: hidden },
    { text: 'The fence held', countermeasureId: fence },
  ];
  await client
    .patch('/debriefs/2')
    .set('If-Match', '"1"')
    .send({ relations, wentWell })
    .expect(200);
  const patch = (user: string, version: number, change: object) =>
    backend
      .as(user)
      .patch('/debriefs/2')
      .set('If-Match', `"${version}"`)
      .send(change);
  const ids = { secret, open, other, unrelated, hidden, fence };
  return { ...backend, ids, relations, wentWell, patch };
}

describe.each(backends.ids)('references to what one cannot see on %s', id => {
  it('stay as they are when something else is changed, and nothing tells of them', async () => {
    const { as, ids, relations, wentWell, patch } = await start(id);
    const patched = await patch(eve, 2, { summary: 'By Eve' });
    expect(patched.status).toBe(200);
    expect(patched.text).not.toContain(ids.secret);
    expect(patched.text).not.toContain(ids.hidden);
    const revisions = await as(eve).get('/debriefs/2/revisions');
    expect(revisions.body.items[0].changedFields).toEqual(['summary']);
    expect((await as(ana).get('/debriefs/2')).body).toMatchObject({
      relations,
      wentWell,
    });
  });

  it('stay when those that are seen are sent back, changed or taken away', async () => {
    const { as, relations, patch, ids } = await start(id);
    const seen = await as(eve).get('/debriefs/2');
    await patch(eve, 2, {
      relations: seen.body.relations,
      wentWell: seen.body.wentWell,
    }).expect(200);
    expect((await as(ana).get('/debriefs/2')).body.relations).toEqual(
      relations,
    );
    await patch(eve, 3, { relations: [] }).expect(200);
    expect((await as(ana).get('/debriefs/2')).body.relations).toEqual([
      relations[0],
      relations[2],
    ]);
    await patch(eve, 4, { relations: null, wentWell: null }).expect(200);
    const { body } = await as(ana).get('/debriefs/2');
    expect(body.relations).toEqual([relations[0], relations[2]]);
    expect((await as(eve).get('/debriefs/2')).text).not.toContain(ids.secret);
  });

  it('are refused alike, whether they are there, are referred to, or are not there at all', async () => {
    const { ids, patch, as } = await start(id);
    const answerTo = async (change: object, named: string) => {
      const { status, text } = await patch(eve, 2, change);
      return { status, text: text.replaceAll(named, 'ID') };
    };
    const ofDebriefs = [];
    for (const debriefId of [ids.secret, ids.unrelated, unknown]) {
      ofDebriefs.push(
        await answerTo(
          { relations: [{ debriefId, type: 'similar-to' }] },
          debriefId,
        ),
      );
    }
    const ofCountermeasures = [];
    for (const countermeasureId of [ids.hidden, unknown]) {
      ofCountermeasures.push(
        await answerTo(
          {
            relations: [
              { debriefId: ids.other, type: 'similar-to', countermeasureId },
            ],
            wentWell: [{ text: 'It held', countermeasureId }],
          },
          countermeasureId,
        ),
      );
    }
    for (const answers of [ofDebriefs, ofCountermeasures]) {
      expect(answers[0].status).toBe(400);
      for (const answer of answers) {
        expect(answer).toEqual(answers[0]);
      }
    }
    expect((await as(ana).get('/debriefs/2')).body.version).toBe(2);
  });

  it('are not restored by somebody who cannot see them, and are not lost either', async () => {
    const { as, relations, patch } = await start(id);
    await as(eve).post('/debriefs/2/revisions/1/restore').expect(200);
    const { body } = await as(ana).get('/debriefs/2');
    expect(body.relations).toEqual([relations[0], relations[2]]);
    await patch(ana, 3, { relations: [] }).expect(200);
    await as(eve).post('/debriefs/2/revisions/2/restore').expect(200);
    const restored = await as(ana).get('/debriefs/2');
    expect(restored.body.relations).toEqual([
      { ...relations[1], countermeasureId: null },
    ]);
  });

  it('count for nobody who cannot see them: with those that are seen they may be many', async () => {
    const { as, ids, patch } = await start(id);
    const relationsTo = (debriefId: string, count: number) =>
      Array(count).fill({ debriefId, type: 'similar-to' });
    await patch(ana, 2, { relations: relationsTo(ids.secret, 20) }).expect(200);
    const patched = await patch(eve, 3, {
      relations: relationsTo(ids.other, 100),
    });
    expect([patched.status, patched.body.relations.length]).toEqual([200, 100]);
    const lengths = [];
    for (const user of [ana, eve]) {
      const page = await as(user).get('/debriefs?order=number');
      const debriefs = page.body.items.map((it: object) =>
        debriefSchema.parse(it),
      );
      const revision = await as(user).get('/debriefs/2/revisions/4');
      const { content } = revisionWithContentSchema.parse(revision.body);
      lengths.push([
        debriefs.find((it: { number: number }) => it.number === 2).relations
          .length,
        content.relations.length,
      ]);
    }
    expect(lengths).toEqual([
      [120, 120],
      [100, 100],
    ]);
    // Whoever sees all of them can go on, and shortens the list when they like.
    await patch(ana, 4, { summary: 'By Ana' }).expect(200);
    for (const user of [ana, eve]) {
      await as(user).post('/debriefs/2/revisions/4/restore').expect(200);
    }
    const tooMany = await patch(ana, 7, {
      relations: relationsTo(ids.other, 101),
    });
    expect([tooMany.status, tooMany.body.error.fields]).toMatchObject([
      400,
      [{ path: 'relations' }],
    ]);
    await patch(ana, 7, { relations: [] }).expect(200);
  });

  it('are in the history of those only who see them', async () => {
    const { as, relations, patch } = await start(id);
    await patch(ana, 2, { relations: relations.slice(0, 2) }).expect(200);
    await patch(ana, 3, { relations: [], summary: 'x' }).expect(200);
    const changesFor = async (user: string) => {
      const page = await as(user).get('/debriefs/2/revisions?limit=3');
      const one = await as(user).get('/debriefs/2/revisions/3');
      return [
        ...page.body.items.map(
          (it: { changedFields: string[] }) => it.changedFields,
        ),
        one.body.changedFields,
      ];
    };
    const both = ['relations', 'summary'];
    const made = ['relations', 'wentWell'];
    expect((await changesFor(ana)).map(it => it.sort())).toEqual([
      both,
      ['relations'],
      made,
      ['relations'],
    ]);
    expect((await changesFor(eve)).map(it => it.sort())).toEqual([
      both,
      [],
      made,
      [],
    ]);
  });

  it('are looked up however many they are', async () => {
    const { as, knex, ids, relations } = await start(id);
    const { content } = await knex('debriefs')
      .where({ number: 2 })
      .first('content');
    const many = Array.from({ length: 70_000 }, () => ({
      debriefId: randomUUID(),
      type: 'similar-to',
      countermeasureId: randomUUID(),
    }));
    await knex('debriefs')
      .where({ number: 2 })
      .update({
        content: JSON.stringify({
          ...JSON.parse(content),
          relations: [...many, ...relations],
        }),
      });
    const { status, body } = await as(eve).get('/debriefs/2');
    expect([status, body.relations]).toEqual([
      200,
      [{ debriefId: ids.other, type: 'similar-to', countermeasureId: null }],
    ]);
  });

  it('can be made and unmade by those who see them', async () => {
    const { as, relations, patch } = await start(id);
    await patch(ana, 2, { relations: [relations[1]], wentWell: [] }).expect(
      200,
    );
    expect((await as(ana).get('/debriefs/2')).body).toMatchObject({
      relations: [relations[1]],
      wentWell: [],
    });
  });
});
