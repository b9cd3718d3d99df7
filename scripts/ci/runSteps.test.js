const assert = require('node:assert');
const test = require('node:test');
const { runSteps } = require('./runSteps');

async function run(steps, options) {
  const printed = [];
  const print = text => printed.push(text);
  const exitCode = await runSteps(steps, { cores: 2, print, ...options });
  return { exitCode, printed: printed.join('') };
}

test('the output of each step stands together, below its title', async () => {
  const { exitCode, printed } = await run([
    { title: 'One', run: 'echo a; echo b >&2' },
    { title: 'Two', run: 'echo c' },
  ]);
  assert.strictEqual(exitCode, 0);
  assert.match(printed, /=== One\na\nb\n--- One: \d+ s \(\d+ s of/);
  assert.match(printed, /=== Two\nc\n--- Two/);
});

test('a step waits for those that it needs', async () => {
  const { printed } = await run([
    { title: 'Last', run: 'echo', after: ['Middle'] },
    { title: 'Middle', run: 'echo', after: ['First'] },
    { title: 'First', run: 'echo' },
  ]);
  assert.deepStrictEqual(titlesOf(printed), ['First', 'Middle', 'Last']);
});

test('steps that need all cores take turns', async () => {
  const { printed } = await run([
    { title: 'One', run: 'echo', cores: 2 },
    { title: 'Two', run: 'echo', cores: 8 },
    { title: 'Three', run: 'echo' },
  ]);
  assert.match(
    printed.replace(/\n+/g, ' '),
    /\.\.\. One .*--- One.*\.\.\. Two .*--- Two.*\.\.\. Three/,
  );
});

test('a step that waits for cores is not overtaken', async () => {
  const { printed } = await run([
    { title: 'Short', run: 'echo' },
    { title: 'Large', run: 'echo', cores: 2 },
    { title: 'Small', run: 'echo' },
  ]);
  assert.deepStrictEqual(titlesOf(printed), ['Short', 'Large', 'Small']);
});

test('a step that fails is shown, gives its exit code and ends the rest', async () => {
  const { exitCode, printed } = await run([
    { title: 'Long', run: 'sleep 600 & wait' },
    { title: 'Wrong', run: 'echo what was wrong; exit 7' },
    { title: 'Never', run: 'echo', after: ['Wrong'] },
  ]);
  assert.strictEqual(exitCode, 7);
  assert.match(printed, /what was wrong\n--- Wrong: failed with 7/);
  assert.match(printed, /--- Long: ended before it was done/);
  assert.doesNotMatch(printed, /Never/);
});

test('whoever interrupts ends them all', async () => {
  const { exitCode, printed } = await run(
    [{ title: 'Long', run: 'sleep 600 & wait' }],
    { signal: AbortSignal.abort() },
  );
  assert.strictEqual(exitCode, 130);
  assert.match(printed, /--- Long: ended before it was done/);
});

test('the processor time of all that a step started is counted', async () => {
  const busy = `node -e "while (process.cpuUsage().user < 1.2e6);"`;
  const { printed } = await run([{ title: 'Busy', run: `bash -c '${busy}'` }]);
  const [, seconds] = printed.match(/\((\d+) s of a processor/);
  assert.ok(Number(seconds) >= 1);
});

test('a step that needs one that is not there is a mistake', async () => {
  await assert.rejects(
    run([{ title: 'One', run: 'echo', after: ['Two'] }]),
    /One is to come after Two/,
  );
});

function titlesOf(printed) {
  return [...printed.matchAll(/^=== (.*)/gm)].map(([, title]) => title);
}
