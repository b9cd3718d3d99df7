import { TestDatabases } from '@backstage/backend-test-utils';
import { insertAll } from './insertAll';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const rows = Array.from({ length: 20_000 }, (_, id) => ({
  id,
  text: `It's the ${id}th, "quoted" and \\ more`,
  is_odd: id % 2 === 1,
  nothing: null,
}));

describe.each(databases.eachSupportedId())('many rows on %s', id => {
  it('are all inserted as they are, while others get their turn', async () => {
    const knex = await databases.init(id);
    await knex.schema.createTable('many', table => {
      table.integer('id');
      table.text('text');
      table.boolean('is_odd');
      table.text('nothing');
    });
    let turns = 0;
    let isUnderWay = true;
    const takeTurns = () => {
      turns += 1;
      if (isUnderWay) {
        setImmediate(takeTurns);
      }
    };
    setImmediate(takeTurns);
    await knex.transaction(tx => insertAll(tx, 'many', rows));
    isUnderWay = false;
    expect(turns).toBeGreaterThan(2);
    const saved = await knex('many').orderBy('id');
    expect(saved).toHaveLength(rows.length);
    expect([saved[0], saved[19_999]]).toMatchObject([
      { id: 0, text: rows[0].text, nothing: null },
      { id: 19_999, text: rows[19_999].text },
    ]);
    expect(saved.filter(it => Boolean(it.is_odd))).toHaveLength(10_000);
  });
});
