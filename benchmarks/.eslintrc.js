module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // The corpus is loaded through the stores themselves, and PostgreSQL is
    // started as for the tests.
    '@backstage/no-forbidden-package-imports': 'off',
    '@backstage/no-relative-monorepo-imports': 'off',
  },
});
