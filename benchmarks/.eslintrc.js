module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    '@typescript-eslint/no-use-before-define': [
      'error',
      { functions: false, classes: false, variables: false },
    ],
    // The corpus is loaded through the stores themselves, and PostgreSQL is
    // started as for the tests.
    '@backstage/no-forbidden-package-imports': 'off',
    '@backstage/no-relative-monorepo-imports': 'off',
  },
});
