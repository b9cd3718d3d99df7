const { execFileSync } = require('node:child_process');

/** Runs to the end; what was printed is shown only when it fails. */
function run(command, args, options) {
  try {
    return execFileSync(command, args, {
      ...options,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    console.error(error.stdout, error.stderr);
    throw new Error(`${command} ${args.join(' ')} failed`);
  }
}

module.exports = { run };
