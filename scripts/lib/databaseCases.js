const sqlite = /SQLITE_3/g;
const postgres = 'POSTGRES_18';

/**
 * The names of the cases that passed on SQLite and did not on PostgreSQL. A
 * case says in its name, or in that of a `describe` around it, on which
 * database it runs: `SQLITE_3` or `POSTGRES_18`.
 *
 * @param results what Jest writes with `--json`
 */
function findMissingPostgresCases(results) {
  return results.testResults.flatMap(file => {
    const passed = new Set(
      file.assertionResults
        .filter(test => test.status === 'passed')
        .map(test => test.fullName),
    );
    return [...passed]
      .filter(name => name.match(sqlite))
      .map(name => name.replace(sqlite, postgres))
      .filter(name => !passed.has(name))
      .map(name => `${name} (${file.name})`);
  });
}

/** Whether any case passed on PostgreSQL. */
function hasPostgresCases(results) {
  return results.testResults.some(file =>
    file.assertionResults.some(
      test => test.status === 'passed' && test.fullName.includes(postgres),
    ),
  );
}

module.exports = { findMissingPostgresCases, hasPostgresCases };
