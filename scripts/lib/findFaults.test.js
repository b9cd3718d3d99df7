const assert = require('node:assert');
const { execFileSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const test = require('node:test');
const { findFaults } = require('./findFaults');

const manifest = {
  name: 'ours',
  types: 'dist/index.d.ts',
  exports: {
    '.': { backstage: '@backstage/Feature', types: './dist/index.d.ts' },
  },
  dependencies: { declared: '^1.0.0' },
};

function pack(files) {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-test-'));
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, 'package', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  const tarball = join(directory, 'ours.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', directory, 'package']);
  return tarball;
}

const sound = {
  'package.json': manifest,
  'README.md': '# ours',
  LICENSE: 'Apache-2.0',
  'dist/index.d.ts': "import { A } from 'declared/deep';\nexport type B = A;",
};

test('a package that others can install has no faults', () => {
  assert.deepStrictEqual(findFaults(pack(sound)), []);
});

test.describe('a package is refused', () => {
  const faults = [
    ['without a licence', { LICENSE: undefined }, 'LICENSE is missing'],
    [
      'without the types of an entry',
      { 'dist/index.d.ts': undefined },
      'dist/index.d.ts is missing',
    ],
    [
      'with a source map',
      { 'dist/index.d.ts.map': '{}' },
      'dist/index.d.ts.map need not be there',
    ],
    [
      'that asks for a workspace',
      {
        'package.json': {
          ...manifest,
          dependencies: { ...manifest.dependencies, kit: 'workspace:^' },
        },
      },
      'kit is asked for as a workspace',
    ],
    [
      'whose types import what it does not declare',
      { 'dist/other.d.ts': "export * from '@scope/undeclared/deep';" },
      '@scope/undeclared is imported, but not declared',
    ],
  ];
  for (const [what, change, fault] of faults) {
    test(what, () => {
      const files = Object.fromEntries(
        Object.entries({ ...sound, ...change }).filter(([, it]) => it),
      );
      assert.ok(findFaults(pack(files)).includes(`ours.tgz: ${fault}`));
    });
  }
});
