const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const {
  findMissingPostgresCases,
  hasPostgresCases,
} = require('./databaseCases');

const run = (...tests) => ({
  testResults: [
    {
      name: 'store.test.ts',
      assertionResults: tests.map(([fullName, status]) => ({
        fullName,
        status,
      })),
    },
  ],
});

describe('cases that run on both databases', () => {
  it('are complete when each passed on both', () => {
    const results = run(
      ['store SQLITE_3 keeps history', 'passed'],
      ['store POSTGRES_18 keeps history', 'passed'],
      ['pure', 'passed'],
    );
    assert.deepEqual(findMissingPostgresCases(results), []);
  });

  it('are named when PostgreSQL was left out', () => {
    const results = run(['keeps history (SQLITE_3)', 'passed']);
    assert.deepEqual(findMissingPostgresCases(results), [
      'keeps history (POSTGRES_18) (store.test.ts)',
    ]);
  });

  it('are named when they were skipped on PostgreSQL', () => {
    const results = run(
      ['SQLITE_3 keeps history', 'passed'],
      ['POSTGRES_18 keeps history', 'pending'],
    );
    assert.equal(findMissingPostgresCases(results).length, 1);
  });

  it('are noticed to be absent altogether', () => {
    assert.equal(hasPostgresCases(run(['pure', 'passed'])), false);
    assert.equal(hasPostgresCases(run(['on POSTGRES_18', 'passed'])), true);
  });
});
