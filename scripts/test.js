/**
 * Runs the tests of every package, on SQLite and on a real PostgreSQL that is
 * started for them. Arguments go on to Jest:
 *
 *     node scripts/test.js plugins/debrief-backend -t 'a stale edit'
 *
 * Fails when a test fails, and when a case ran on SQLite but not on
 * PostgreSQL: TestDatabases leaves databases out silently.
 */
const { startPostgres } = require('./lib/startPostgres');
const { runJest } = require('./lib/runJest');
const {
  findMissingPostgresCases,
  hasPostgresCases,
} = require('./lib/databaseCases');

async function main() {
  const args = process.argv.slice(2);
  const postgres = await startPostgres();
  try {
    const { exitCode, results } = await runJest(args, {
      BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
        postgres.connectionString,
    });
    process.exitCode = results
      ? report(exitCode, results, { isComplete: args.length === 0 })
      : 1;
  } finally {
    await postgres.stop();
  }
}

/** Prints the outcome for people and, as the last line, for tools. */
function report(exitCode, results, { isComplete }) {
  const missing = findMissingPostgresCases(results);
  if (isComplete && !hasPostgresCases(results)) {
    missing.push('any case at all');
  }
  for (const name of missing) {
    console.error(`Did not run on PostgreSQL: ${name}`);
  }
  // A file that cannot be loaded has no failed test of its own.
  const failed =
    results.numFailedTests + results.numRuntimeErrorTestSuites + missing.length;
  console.log(`${results.numPassedTests} passed, ${failed} failed`);
  return failed > 0 ? 1 : exitCode;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
