const { createPureConfig } = require('../../scripts/eslint/createConfig');

const config = createPureConfig(__dirname);

module.exports = {
  ...config,
  overrides: [
    ...(config.overrides ?? []),
    {
      // The contract is exported: the fake and the real one run it.
      files: ['src/testUtils/contract/**'],
      rules: { 'jest/no-export': 'off' },
    },
  ],
};
