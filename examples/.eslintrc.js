const { createConfig } = require('../scripts/eslint/createConfig');

module.exports = createConfig(__dirname);
