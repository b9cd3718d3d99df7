import {
  AuthorizeResult,
  PermissionCondition,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createDebriefConditionalDecision,
  debriefConditions,
} from '@debrief/backstage-plugin-debrief-node';
import {
  debriefReadPermission,
  gameDayReadPermission,
  RESOURCE_TYPE_DEBRIEF,
  SearchResponse,
} from '@debrief/backstage-plugin-debrief-common';
import {
  createDebriefBackends,
  DebriefBackendOptions,
  DebriefClient,
} from '../../__testUtils__';

const backends = createDebriefBackends();

jest.setTimeout(60_000);

describe.each(backends.ids)('what search shows on %s', databaseId => {
  async function startWithSecret(options: DebriefBackendOptions = {}) {
    const backend = await backends.start(databaseId, options);
    const ana = backend.as('user:default/ana');
    for (const visibility of ['restricted', 'organisation']) {
      const { body } = await ana
        .post('/debriefs')
        .send({
          title: `A leak, ${visibility}`,
          kind: visibility === 'restricted' ? 'incident' : 'near-miss',
          entities: [{ entityRef: 'vault' }],
          tags: [visibility],
          participants: [{ entityRef: 'group:default/security' }],
          visibility,
        })
        .expect(201);
      await ana
        .post('/countermeasures')
        .send({
          source: { type: 'debrief', id: body.id },
          title: `Rotate after the leak, ${visibility}`,
        })
        .expect(201);
    }
    return backend;
  }

  const secrets = async (client: DebriefClient, q: string) => {
    const page = await search(client, { q });
    expect(page.items).toHaveLength(page.totalItems);
    expect(page.facets.tag.restricted ?? 0).toBe(
      page.items.filter(it => it.tags.includes('restricted')).length,
    );
    return page.items.filter(it => it.title.includes('restricted')).length;
  };

  it('is the restricted for those involved, and nothing of it for others', async () => {
    const { as, asService } = await startWithSecret({
      groups: { 'user:default/sam': ['group:default/security'] },
    });
    for (const q of ['', 'leak', '-rotated', 'restricted']) {
      const all = q === '-rotated' ? 1 : 2;
      expect(await secrets(as('user:default/ana'), q)).toBe(all);
      expect(await secrets(as('user:default/sam'), q)).toBe(all);
      expect(await secrets(as('user:default/eve'), q)).toBe(0);
      expect(await secrets(asService(), q)).toBe(0);
    }
  });

  it('follows when a debrief becomes restricted', async () => {
    const { as } = await startWithSecret();
    const eve = as('user:default/eve');
    expect((await search(eve, { q: 'leak' })).totalItems).toBe(2);
    const { headers } = await as('user:default/ana').get('/debriefs/2');
    await as('user:default/ana')
      .patch('/debriefs/2')
      .set('If-Match', headers.etag)
      .send({ visibility: 'restricted' })
      .expect(200);
    expect((await search(eve, { q: 'leak' })).totalItems).toBe(0);
  });

  it('is not what was restricted after it was found', async () => {
    const { as, knex } = await startWithSecret();
    // The index still knows it as it was a moment ago.
    await knex('debriefs')
      .where('number', 2)
      .update('visibility', 'restricted');
    const { items } = await search(as('user:default/eve'), { q: 'leak' });
    expect(items).toEqual([]);
  });

  it.each<[string, PolicyDecision, number[]]>([
    [
      'a kind',
      only(debriefConditions.hasKind({ kinds: ['near-miss'] })),
      [1, 1],
    ],
    [
      'a tag',
      only(debriefConditions.hasTag({ tags: ['organisation'] })),
      [1, 1],
    ],
    ['another tag', only(debriefConditions.hasTag({ tags: ['other'] })), []],
  ])('is what a policy allows: %s', async (_, decision, counts) => {
    const { as } = await startWithSecret({
      policy: ({ name }, userRef) =>
        name === debriefReadPermission.name && userRef.endsWith('eve')
          ? decision
          : { result: AuthorizeResult.ALLOW },
    });
    for (const q of ['', 'leak']) {
      const { facets, totalItems } = await search(as('user:default/eve'), {
        q,
      });
      expect(Object.values(facets.type)).toEqual(counts);
      expect(totalItems).toBe(counts.length);
    }
  });

  it.each([
    ['debriefs', [debriefReadPermission.name], 200],
    ['all', [debriefReadPermission.name, gameDayReadPermission.name], 403],
  ])('is nothing of what the policy denies: %s', async (_, denied, status) => {
    const { as } = await startWithSecret({
      policy: ({ name }, userRef) => ({
        result:
          denied.includes(name) && userRef.endsWith('eve')
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      }),
    });
    const answer = await as('user:default/eve').get('/search?q=leak');
    expect(answer.status).toBe(status);
    expect(answer.body.items ?? []).toEqual([]);
    expect(answer.body.totalItems ?? 0).toBe(0);
  });
});

function only(
  condition: PermissionCondition<typeof RESOURCE_TYPE_DEBRIEF>,
): PolicyDecision {
  return createDebriefConditionalDecision(debriefReadPermission, condition);
}

async function search(
  client: DebriefClient,
  query: Record<string, string>,
): Promise<SearchResponse> {
  const response = await client
    .get(`/search?${new URLSearchParams(query)}`)
    .expect(200);
  return response.body;
}
