// How heavy the suite is in somebody else's portal; fails above the limits.
// What it weighs against and why: docs/performance.md, "Weight in a portal".
//
//   npm run bundle-size               the table
//   npm run bundle-size -- --parts    and what each figure is made of
const { weigh } = require('./weigh');

const portals = 'scripts/bundle-size/portals';
const source = 'plugins/debrief/src';
const codeMirror =
  'plugins/debrief-react/src/components/markdown/CodeMirrorInput.tsx';

// Zod, 27 kB, is in every portal of the new frontend system; in one of the
// legacy system our card is the first to bring it.
const limitBytes = {
  new: { first: 8_000, overview: 45_000 },
  legacy: { first: 8_000, overview: 55_000 },
};

/** What is loaded by whoever stands there, without a click. */
const ofEntity = {
  overview: [`${source}/entity/card/EntityDebriefsCard.tsx`],
  tab: [
    `${source}/entity/EntityDebriefsContent.tsx`,
    `${source}/entity/start/NewDebriefDialog.tsx`,
  ],
};
const ofOrganisation = {
  search: pageOf('learning/LearningSearchPage.tsx'),
  reading: pageOf('debrief/DebriefReadPage.tsx'),
  editor: [...pageOf('editor/DebriefEditPage.tsx'), codeMirror],
  import: pageOf('imports/ImportPage.tsx'),
};

const titles = {
  first: 'First load of the portal',
  overview: 'Overview of an entity, with the card',
  tab: 'Tab of an entity',
  search: 'Learning search',
  reading: 'A debrief, read',
  editor: 'A debrief, written',
  import: 'Import',
};

function pageOf(page) {
  return [`${source}/DebriefRoutes.tsx`, `${source}/${page}`];
}

async function weighIn(system) {
  const portal = `${portals}/${system}.js`;
  const suite = `${portals}/${system}Suite.js`;
  const entityPage = `${portals}/${system}EntityPage.js`;
  return {
    ...(await weigh([portal], { first: [suite] })),
    ...(await weigh([portal, suite, entityPage], ofEntity)),
    ...(await weigh([portal, suite], ofOrganisation)),
  };
}

async function main() {
  const weights = {
    new: await weighIn('new'),
    legacy: await weighIn('legacy'),
  };
  printTable([
    ['kB, compressed', 'new', 'at most', 'legacy', 'at most'],
    ...Object.entries(titles).map(([name, title]) => [
      title,
      ...Object.entries(weights).flatMap(([system, weightOf]) => [
        toKilobytes(weightOf[name].bytes),
        toKilobytes(limitBytes[system][name]),
      ]),
    ]),
  ]);
  for (const [system, weightOf] of Object.entries(weights)) {
    if (process.argv.includes('--parts')) {
      printParts(system, weightOf);
    }
    for (const [name, limit] of Object.entries(limitBytes[system])) {
      if (weightOf[name].bytes > limit) {
        console.error(`Too heavy: ${titles[name]}, ${system}`);
        process.exitCode = 1;
      }
    }
  }
}

function toKilobytes(bytes) {
  return bytes ? (bytes / 1000).toFixed(1) : '';
}

function printTable(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  for (const [title, ...figures] of rows) {
    const cells = figures.map((it, index) => it.padStart(widths[index + 1]));
    console.log([title.padEnd(widths[0]), ...cells].join('  '));
  }
}

function printParts(system, weights) {
  for (const [name, { parts }] of Object.entries(weights)) {
    console.log(
      `\n${titles[name]}, ${system}: bytes before they are made small`,
    );
    for (const [part, bytes] of parts) {
      console.log(`${String(bytes).padStart(8)}  ${part}`);
    }
  }
}

main();
