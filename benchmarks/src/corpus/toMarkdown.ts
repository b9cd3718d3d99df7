import { Corpus, countermeasuresPerDebrief, entriesPerDebrief } from './Corpus';

/** A debrief as somebody may have written it down before. */
export function makeDocument(corpus: Corpus, index: number) {
  const { random, vocabulary } = corpus;
  const text = (words: number) => vocabulary.text(random, words);
  const entries = Array.from(
    { length: entriesPerDebrief },
    (_, entry) => `- ${10 + Math.floor(entry / 4)}:${10 + entry} ${text(10)}`,
  );
  const actions = Array.from(
    { length: countermeasuresPerDebrief },
    () => `| ${text(8)} | mitigate | ana | TODO |`,
  );
  return {
    name: `document-${index}.md`,
    content: [
      `# ${text(7)} (incident #${index})`,
      '',
      '**Date:** 2025-03-02',
      '',
      '**Authors:** ana, ben',
      '',
      '**Status:** Complete, action items in progress',
      '',
      `**Summary:** ${text(60)}`,
      '',
      `**Impact:** ${text(30)}`,
      '',
      `**Root Causes:** ${text(40)}`,
      '',
      `**Trigger:** ${text(20)}`,
      '',
      `**Resolution:** ${text(40)}`,
      '',
      `**Detection:** ${text(20)}`,
      '',
      '## Action Items',
      '',
      '| Action Item | Type | Owner | Bug |',
      '| --- | --- | --- | --- |',
      ...actions,
      '',
      '## Lessons Learned',
      '',
      '### What went well',
      '',
      `- ${text(10)}`,
      '',
      '### What went wrong',
      '',
      `- ${text(20)}`,
      '',
      '### Where we got lucky',
      '',
      `- ${text(10)}`,
      '',
      '## Timeline',
      '',
      '2025-03-02 (*all times UTC*)',
      '',
      ...entries,
      '',
    ].join('\n'),
  };
}
