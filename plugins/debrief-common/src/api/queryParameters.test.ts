import { debriefListQuerySchema } from '../debriefs/debriefQuery';
import { searchQuerySchema } from '../learning/searchRequest';

describe('a query', () => {
  it('takes several values once with commas or several times', () => {
    expect(
      debriefListQuerySchema.parse({
        status: 'draft,published',
        entityRef: ['checkout', 'api:pay'],
      }),
    ).toMatchObject({
      status: ['draft', 'published'],
      entityRef: ['component:default/checkout', 'api:default/pay'],
      limit: 20,
      order: '-occurredAt',
    });
  });

  it('takes an empty value for none, as forms send it', () => {
    const query = searchQuerySchema.parse({ q: '', kind: '', from: '' });
    expect(query.kind).toBeUndefined();
    expect(query.from).toBeUndefined();
  });

  it('takes days as well as instants', () => {
    expect(
      searchQuerySchema.parse({
        from: '2026-03-02',
        to: '2026-03-02T10:00:00+01:00',
      }),
    ).toMatchObject({
      from: '2026-03-02T00:00:00Z',
      to: '2026-03-02T09:00:00Z',
    });
  });

  it.each([
    [{ limit: '101' }, 'limit'],
    [{ limit: '0' }, 'limit'],
    [{ limit: 'many' }, 'limit'],
    [{ status: 'open' }, 'status'],
    [{ from: 'yesterday' }, 'from'],
    [{ sort: 'x' }, ''],
  ])('with a bad value names it: %j', (query, field) => {
    const result = debriefListQuerySchema.safeParse(query);
    expect(result.error?.issues[0].path[0] ?? '').toBe(field);
  });
});
