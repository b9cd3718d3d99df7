const { accessSync, constants } = require('node:fs');
const { delimiter, join } = require('node:path');

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of an installed Chromium; `CHROMIUM_PATH` says which, if it is set. */
function findChromium(env = process.env) {
  const candidates = env.CHROMIUM_PATH
    ? [env.CHROMIUM_PATH]
    : (env.PATH ?? '')
        .split(delimiter)
        .flatMap(directory => names.map(name => join(directory, name)));
  const found = candidates.find(isExecutable);
  if (!found) {
    throw new Error(
      'No Chromium was found: install one, or set CHROMIUM_PATH to it',
    );
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { findChromium };
