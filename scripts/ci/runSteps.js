const { spawn } = require('node:child_process');
const {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * Runs steps side by side, as far as they do not wait for each other and there
 * are cores for them. Each prints when it has ended, whole. The first that
 * fails ends the others.
 *
 * A step is `{ title, run, after, cores }`: a command of the shell, the titles
 * of the steps that it needs, and how many cores it keeps busy, one when
 * nothing is said. They start in the order of the list: one that needs more
 * cores than are free is not overtaken.
 *
 * @param signal of an AbortController, that ends them all
 * @returns the exit code of the step that failed; 0 when none did
 */
async function runSteps(steps, { cores, print, signal }) {
  checkTitles(steps);
  const directory = mkdtempSync(join(tmpdir(), 'debrief-steps-'));
  const waiting = [...steps];
  const running = new Map();
  const done = new Set();
  let exitCode = 0;
  try {
    while (exitCode === 0 && done.size < steps.length) {
      for (const step of takeStartable(waiting, { running, done, cores })) {
        print(`... ${step.title}\n`);
        running.set(step, start(step, directory));
      }
      const ended = await Promise.race([
        ...[...running.values()].map(({ end }) => end),
        whenAborted(signal),
      ]);
      exitCode = ended.exitCode;
      if (ended.step) {
        running.delete(ended.step);
        done.add(ended.step.title);
        print(describe(ended));
      }
    }
  } finally {
    const rest = [...running.values()];
    rest.forEach(({ stop }) => stop());
    for (const { step } of await Promise.all(rest.map(({ end }) => end))) {
      print(`--- ${step.title}: ended before it was done\n`);
    }
    rmSync(directory, { recursive: true, force: true });
  }
  return exitCode;
}

function checkTitles(steps) {
  const titles = steps.map(({ title }) => title);
  for (const { title, after = [] } of steps) {
    const unknown = after.find(it => !titles.includes(it));
    if (unknown) {
      throw new Error(`${title} is to come after ${unknown}: there is none`);
    }
  }
}

/** Removes from `waiting`, and answers with, what can start now. */
function takeStartable(waiting, { running, done, cores }) {
  let free = [...running.keys()].reduce((left, it) => left - need(it), cores);
  const startable = [];
  for (const step of [...waiting]) {
    const isReady = (step.after ?? []).every(title => done.has(title));
    if (isReady && need(step) > free) {
      break;
    }
    if (isReady) {
      free -= need(step);
      startable.push(...waiting.splice(waiting.indexOf(step), 1));
    }
  }
  if (startable.length === 0 && running.size === 0) {
    const [first] = waiting;
    throw new Error(`${first.title} can never start`);
  }
  return startable;

  function need(step) {
    return Math.min(step.cores ?? 1, cores);
  }
}

function start(step, directory) {
  const file = join(directory, step.title.replace(/\W/g, '-'));
  const output = openSync(file, 'w');
  const started = Date.now();
  // In a process group of its own, so that all that it started ends with it.
  const child = spawn('bash', ['-c', timed, 'bash', step.run], {
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
  });
  closeSync(output);
  let seconds = '';
  child.stdio[3].on('data', chunk => {
    seconds += chunk;
  });
  const end = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      resolve({
        step,
        exitCode: code ?? 1,
        output: readFileSync(file, 'utf8'),
        wallSeconds: (Date.now() - started) / 1000,
        cpuSeconds: seconds
          .split(/\s+/)
          .reduce((sum, it) => sum + Number(it), 0),
      });
    });
  });
  return { end, stop: () => process.kill(-child.pid, 'SIGTERM') };
}

// Writes the seconds of processor time, also of what the command started, to
// the file descriptor 3.
const timed = `
TIMEFORMAT='%U %S'
{ time { (eval "$1") 3>&- 2>&4 4>&-; }; } 4>&2 2>&3
`;

function whenAborted(signal) {
  const exitCode = 130;
  return new Promise(resolve => {
    if (signal?.aborted) {
      resolve({ exitCode });
    }
    signal?.addEventListener('abort', () => resolve({ exitCode }));
  });
}

function describe({ step, exitCode, output, wallSeconds, cpuSeconds }) {
  const outcome = exitCode === 0 ? '' : `failed with ${exitCode} after `;
  return [
    `\n=== ${step.title}\n`,
    output,
    `--- ${step.title}: ${outcome}${wallSeconds.toFixed(0)} s`,
    ` (${cpuSeconds.toFixed(0)} s of a processor)\n`,
  ].join('');
}

module.exports = { runSteps };
