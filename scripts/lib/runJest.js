const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const cli = require.resolve('@backstage/cli/bin/backstage-cli');

/**
 * Runs Jest over all packages, or over what `args` select, and answers with
 * what Jest writes as JSON; null when it did not get that far.
 */
async function runJest(args, env) {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-jest-'));
  const outputFile = join(directory, 'results.json');
  try {
    const exitCode = await run(
      [
        'repo',
        'test',
        '--watchAll=false',
        '--maxWorkers=2',
        // The system takes a quarter of a second to take back a gigabyte, and
        // Jest kills a worker that has not gone after half a second.
        '--workerIdleMemoryLimit=700MB',
        '--json',
        `--outputFile=${outputFile}`,
        ...args,
      ],
      env,
    );
    return { exitCode, results: readJson(outputFile) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: join(__dirname, '../..'),
      env: { ...process.env, NODE_OPTIONS: nodeOptions(), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const forward = signal => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', reject);
    child.on('exit', code => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

function nodeOptions() {
  const file = join(__dirname, 'leaveAtOnce.js');
  return [process.env.NODE_OPTIONS, `--require "${file}"`]
    .filter(Boolean)
    .join(' ');
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

module.exports = { runJest };
