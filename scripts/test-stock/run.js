const { execFile } = require('node:child_process');
const { promisify } = require('node:util');

/** Runs to the end; what was printed is shown only when it fails. */
async function run(command, args, options) {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      ...options,
      maxBuffer: 1e9,
    });
    return stdout;
  } catch (error) {
    console.error(error.stdout, error.stderr);
    throw new Error(`${command} ${args.join(' ')} failed`);
  }
}

module.exports = { run };
