const { createPureConfig } = require('../../scripts/eslint/createConfig');

module.exports = createPureConfig(__dirname);
