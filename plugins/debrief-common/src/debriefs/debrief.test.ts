import { z } from 'zod';
import { debriefInputSchema, debriefSchema } from './debrief';
import { revisionWithContentSchema } from '../revisions/revision';

const smallest = {
  title: 'Checkout answered 503',
  entities: [{ entityRef: 'checkout' }],
};

function problemsOf(input: unknown): string[] {
  const result = debriefInputSchema.safeParse(input);
  return result.success
    ? []
    : result.error.issues.map(it =>
        [it.path.join('.'), it.message].filter(Boolean).join(': '),
      );
}

describe('a debrief', () => {
  it('needs a title and one entity, and nothing else', () => {
    expect(debriefInputSchema.parse(smallest)).toMatchObject({
      title: 'Checkout answered 503',
      kind: 'incident',
      severity: null,
      entities: [{ entityRef: 'component:default/checkout', role: 'impacted' }],
      marks: { startedAt: null, heldAt: null },
      targetAnswers: { detect: '', resolve: '' },
      visibility: 'organisation',
    });
  });

  it('reads its own answer once more', () => {
    const content = debriefInputSchema.parse(smallest);
    expect(debriefInputSchema.parse(content)).toEqual(content);
  });

  it.each<[string, unknown, string]>([
    ['no title', { ...smallest, title: ' ' }, 'title: must not be empty'],
    [
      'a long title',
      { ...smallest, title: 'x'.repeat(251) },
      'title: must be at most 250 characters',
    ],
    [
      'no entity',
      { ...smallest, entities: [] },
      'entities: must name at least one entity',
    ],
    [
      'an entity twice',
      {
        ...smallest,
        entities: [{ entityRef: 'a' }, { entityRef: 'component:a' }],
      },
      'entities.1.entityRef: entity component:default/a is listed twice',
    ],
    [
      'a bad ref',
      { ...smallest, owner: 'a b' },
      'owner: must be an entity ref, such as user:default/name',
    ],
    [
      'a field that does not exist',
      { ...smallest, rootCause: 'x' },
      'Unrecognized key: "rootCause"',
    ],
    [
      'a field inside that does not exist',
      { ...smallest, marks: { begunAt: '2026-03-02T09:12:00Z' } },
      'marks: Unrecognized key: "begunAt"',
    ],
    [
      'detection before the start',
      {
        ...smallest,
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          detectedAt: '2026-03-02T09:11:00Z',
        },
      },
      'marks.detectedAt: must not be before startedAt',
    ],
    [
      'a link that runs a script',
      // eslint-disable-next-line no-script-url
      { ...smallest, links: [{ url: 'javascript:alert(1)' }] },
      'links.0.url: must be an http or https URL',
    ],
    [
      'a tag with a comma',
      { ...smallest, tags: ['dns,cache'] },
      'tags.0: must not have a comma in it',
    ],
    [
      'a currency nobody pays with',
      { ...smallest, impact: { cost: { amount: 1, currency: 'euro' } } },
      'impact.cost.currency: must be an ISO 4217 code, such as EUR',
    ],
  ])('with %s names the field', (_, input, problem) => {
    expect(problemsOf(input)).toContain(problem);
  });

  it('keeps each tag once, in lower case', () => {
    expect(
      debriefInputSchema.parse({ ...smallest, tags: ['DNS', 'dns ', 'cache'] })
        .tags,
    ).toEqual(['dns', 'cache']);
  });

  it('is answered as it was saved, with longer lists than one may send', () => {
    const relation = {
      debriefId: 'f0000000-0000-4000-8000-000000000001',
      type: 'similar-to',
    };
    const long = { ...smallest, relations: Array(120).fill(relation) };
    expect(problemsOf(long)).toHaveLength(1);
    for (const { shape } of [
      debriefSchema,
      revisionWithContentSchema.shape.content,
    ]) {
      expect(shape.relations.parse(long.relations)).toHaveLength(120);
    }
  });

  it.each([debriefInputSchema, debriefSchema, revisionWithContentSchema])(
    'can be described as JSON Schema',
    schema => {
      expect(() => z.toJSONSchema(schema, { io: 'output' })).not.toThrow();
    },
  );
});
