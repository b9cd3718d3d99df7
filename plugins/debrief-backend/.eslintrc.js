const { createConfig } = require('../../scripts/eslint/createConfig');

const message =
  'Only src/database knows which SQL dialect runs: ask it for what you need.';

module.exports = createConfig(__dirname, {
  restrictedSrcSyntax: [
    {
      message,
      selector:
        'MemberExpression[property.name="client"][object.property.name="config"]',
    },
    { message, selector: 'Literal[value=/^(better-sqlite3|sqlite3|pg)$/]' },
  ],
  overrides: [
    {
      files: ['src/database/**'],
      rules: { 'no-restricted-syntax': 'off' },
    },
  ],
});
