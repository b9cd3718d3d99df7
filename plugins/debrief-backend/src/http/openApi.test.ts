import { endpoints } from '@debrief/backstage-plugin-debrief-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDebriefBackends } from '../__testUtils__';
import { describeEndpoints } from './openApi';

const backends = createDebriefBackends();

describe.each(backends.ids)('the description of the API on %s', id => {
  it('names every route, with the schemas that validate them', async () => {
    const { as } = await backends.start(id);
    const { status, body } = await as('user:default/ana').get('/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/debriefs',
        '/debriefs/{id}',
        '/debriefs/{id}/publish',
        '/debriefs/{id}/revisions/{revision}/restore',
        '/debriefs/{id}/timeline/{entryId}',
        '/debriefs/{id}/export',
        '/countermeasures/{id}',
        '/imports',
        '/openapi.json',
      ]),
    );
    const create = body.paths['/debriefs'].post;
    expect(create.requestBody.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/DebriefInput',
    });
    expect(create.responses[201].content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Debrief',
    });
    expect(body.components.schemas.DebriefInput.required).toEqual([
      'title',
      'entities',
    ]);
    expect(
      body.paths['/debriefs'].get.parameters.map(
        (it: { name: string }) => it.name,
      ),
    ).toEqual(expect.arrayContaining(['q', 'entityRef', 'limit', 'cursor']));
    const patch = body.paths['/debriefs/{id}'].patch;
    expect(patch.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', required: true }),
    );
  });

  it('refers only to what it describes', async () => {
    const { as } = await backends.start(id);
    const { body } = await as('user:default/ana').get('/openapi.json');
    const refs = [
      ...new Set(
        [...JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)].map(
          ([, ref]) => ref,
        ),
      ),
    ];
    expect(refs.length).toBeGreaterThan(3);
    for (const ref of refs) {
      const name = ref.replace('#/components/schemas/', '');
      expect([ref, typeof body.components.schemas[name]]).toEqual([
        ref,
        'object',
      ]);
    }
  });
});

describe('openapi.json', () => {
  it('is what the endpoints say; `npm run openapi` prints it anew', () => {
    const committed = JSON.parse(
      readFileSync(join(__dirname, '../../openapi.json'), 'utf8'),
    );
    expect(committed).toEqual(
      JSON.parse(JSON.stringify(describeEndpoints(endpoints))),
    );
  });
});
