import { Warnings } from '../Warnings';
import { options } from './__testUtils__/importFixture';
import { readCountermeasures } from './actions/readCountermeasures';
import { readDocumentTime } from './facts/documentTime';
import { readFacts } from './facts/facts';
import { readPeopleOf } from './facts/participants';
import { startReading } from './Reading';
import { readSource } from './source/readSource';
import { collectRest } from './texts/collectRest';
import { readDocumentLinks } from './texts/documentLinks';
import { readFactors, readWentWell } from './texts/factors';
import { readTexts } from './texts/readTexts';
import { readTimeline } from './timeline/readTimeline';

/** How often all passes together look at a section of a document. */
function countLooks(content: string): number {
  const warnings = new Warnings();
  const source = readSource(content, warnings);
  const { sections, ...others } = startReading(source, warnings);
  let looks = 0;
  const counted = new Proxy(sections, {
    get: (target, key, receiver) => {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const reading = { ...others, sections: counted };
  const facts = readFacts(source, counted);
  const time = readDocumentTime(facts, undefined, reading, options);
  readTimeline(reading, time);
  readPeopleOf(reading, facts);
  readCountermeasures(reading);
  readFactors(reading, options);
  readWentWell(reading);
  readTexts(reading, facts);
  readDocumentLinks(reading);
  collectRest(reading, source, facts);
  return looks;
}

describe('the work grows with the document, and no faster', () => {
  it.each([
    ['headings that are times', '### 2026-03-02 10:00 UTC\n\nslow\n\n'],
    ['days with times below', '## 2026-03-02\n\n### 10:00\n\nslow\n\n'],
    ['summaries', '## Summary\n\nslow\n\n'],
    ['parts of a summary', '## Summary\n\n### Part\n\nslow\n\n'],
    ['causes', '## Root cause\n\n### Network\n\nslow\n\n'],
    ['action items', '## Action items\n\n- Fix it\n\n'],
    ['labels', '**Impact:** large\n\n**Status:** final\n\n'],
  ])('of %s', (_, unit) => {
    const content = (times: number) => `## Timeline\n\n${unit.repeat(times)}`;

    const once = countLooks(content(100));

    expect(countLooks(content(200))).toBeLessThan(once * 2.1);
  });
});
