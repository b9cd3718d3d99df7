const assert = require('node:assert/strict');
const { join } = require('node:path');
const { describe, it } = require('node:test');
const { ESLint } = require('eslint');

const root = join(__dirname, '../..');
const arrowRules = [
  'no-restricted-imports',
  '@backstage/no-mixed-plugin-imports',
];
const our = folder => `@debrief/backstage-plugin-${folder}`;

describe('a right arrow passes lint', () => {
  for (const [from, to] of [
    ['debrief-node', our('debrief-common')],
    ['debrief-backend', our('debrief-common')],
    ['debrief-backend', our('debrief-import')],
    ['debrief-import', our('debrief-common')],
    ['debrief-backend', our('debrief-node')],
    ['debrief-react', our('debrief-common')],
    ['debrief', our('debrief-react')],
    ['debrief', our('debrief-common')],
    ['gameday', our('debrief-react')],
    ['search-backend-module-debrief', our('debrief-common')],
    ['debrief-common', '@backstage/catalog-model'],
    ['debrief-common', '@backstage/plugin-permission-common'],
    ['debrief-common', 'luxon'],
  ]) {
    it(`${from} → ${to}`, async () => {
      assert.deepEqual(await lintImport(from, to), []);
    });
  }
});

describe('a wrong arrow fails lint', () => {
  for (const [from, to] of [
    ['debrief-common', our('debrief-node')],
    ['debrief-common', our('debrief-react')],
    ['debrief-common', '@backstage/core-plugin-api'],
    ['debrief-common', '@backstage/backend-plugin-api'],
    ['debrief-common', '@backstage/plugin-catalog-react'],
    ['debrief-common', 'react'],
    ['debrief-common', 'node:fs'],
    ['debrief-common', 'fs'],
    ['debrief-import', our('debrief-backend')],
    ['debrief-import', our('debrief-node')],
    ['debrief-import', '@backstage/backend-plugin-api'],
    ['debrief-import', 'node:fs'],
    ['debrief-react', our('debrief-import')],
    ['debrief-node', our('debrief-backend')],
    ['debrief-node', our('debrief-react')],
    ['debrief-backend', our('debrief-react')],
    ['debrief-backend', our('debrief')],
    ['debrief-backend', our('search-backend-module-debrief')],
    ['debrief-react', our('debrief')],
    ['debrief-react', our('debrief-node')],
    ['debrief', our('gameday')],
    ['debrief', our('gameday/alpha')],
    ['gameday', our('debrief')],
    ['gameday', our('debrief/alpha')],
    ['debrief', our('debrief-node')],
    ['debrief', our('debrief-backend')],
    ['gameday', our('debrief-backend')],
    ['search-backend-module-debrief', our('debrief-backend')],
    ['search-backend-module-debrief', our('debrief')],
  ]) {
    it(`${from} → ${to}`, async () => {
      assert.notDeepEqual(await lintImport(from, to), []);
    });
  }

  it('in a test as well', async () => {
    assert.notDeepEqual(
      await lintImport('gameday', our('debrief'), 'src/example.test.ts'),
      [],
    );
  });
});

describe('the dialect of the database', () => {
  const code = 'export const isSqlite = k => k.client.config.client === "pg";';

  it('is known in src/database', async () => {
    assert.deepEqual(
      await lint('debrief-backend', code, 'src/database/example.ts', [
        'no-restricted-syntax',
      ]),
      [],
    );
  });

  it('is not known elsewhere', async () => {
    assert.notDeepEqual(
      await lint('debrief-backend', code, 'src/debriefs/example.ts', [
        'no-restricted-syntax',
      ]),
      [],
    );
  });
});

describe('what is left to one room of the kit', () => {
  const style = property => `export const style = { root: { ${property} } };`;
  const cases = [
    ['a size of text', style('fontSize: 12'), 'src/styles'],
    ['a height of line', style("lineHeight: '16px'"), 'src/styles'],
    ['a weight', style("'& b': { fontWeight: 700 }"), 'src/styles'],
    ['a colour', style("color: '#A8480B'"), 'src/styles'],
    ['the router', "import 'react-router-dom';", 'src/navigation'],
    [
      'Markdown',
      "import { MarkdownContent } from '@backstage/core-components';\nexport const x = MarkdownContent;",
      'src/components/markdown',
    ],
  ];
  const rules = ['no-restricted-syntax'];

  for (const [what, code, room] of cases) {
    it(`${what} is at home there`, async () => {
      assert.deepEqual(
        await lint('debrief-react', code, `${room}/example.ts`, rules),
        [],
      );
    });

    for (const [folder, file] of [
      ['debrief-react', 'src/components/example.tsx'],
      ['debrief', 'src/entity/example.tsx'],
      ['gameday', 'src/entity/example.tsx'],
    ]) {
      it(`${what} fails lint in ${folder}/${file}`, async () => {
        assert.notDeepEqual(await lint(folder, code, file, rules), []);
      });
    }
  }

  it('text may be as large as what is around it, and weigh the same', async () => {
    const code = style("fontSize: 'inherit', fontWeight: 'inherit'");
    assert.deepEqual(
      await lint('debrief', code, 'src/entity/example.tsx', rules),
      [],
    );
  });

  it('tests may use the router', async () => {
    assert.deepEqual(
      await lint(
        'debrief',
        "import 'react-router-dom';",
        'src/entity/example.test.tsx',
        rules,
      ),
      [],
    );
  });
});

function lintImport(folder, imported, file = 'src/example.ts') {
  return lint(folder, `import '${imported}';\n`, file, arrowRules);
}

/** The messages of the rules about a file that need not exist. */
async function lint(folder, code, file, rules) {
  const cwd = join(root, 'plugins', folder);
  const [result] = await new ESLint({ cwd }).lintText(code, {
    filePath: join(cwd, file),
  });
  return result.messages
    .filter(message => message.fatal || rules.includes(message.ruleId))
    .map(message => message.message);
}
