import { markdownLimit } from '@debrief/backstage-plugin-debrief-common';
import { importText } from '../__testUtils__/importFixture';
import { spread } from './spread';
import { Warnings } from '../../Warnings';

const { debrief } = importText('# T');

describe('spread', () => {
  it('is the discussion where it fits', () => {
    const warnings = new Warnings();

    expect(spread(debrief, 'text', warnings)).toEqual({
      ...debrief,
      discussion: 'text',
    });
    expect(warnings.list()).toEqual([]);
  });

  it('goes on in other sections beyond the limit, with a warning and nothing lost', () => {
    const warnings = new Warnings();
    const text = 'a line of text\n'.repeat(150_000);

    const { discussion, surprises, luck } = spread(
      { ...debrief, surprises: 'We wondered.' },
      text,
      warnings,
    );

    expect(`${discussion}${surprises}${luck}`.match(/text/g)).toHaveLength(
      150_000,
    );
    for (const part of [discussion, surprises, luck]) {
      expect(part.length).toBeLessThanOrEqual(markdownLimit);
    }
    expect(surprises).toMatch(/^We wondered\.\n\na line/);
    expect(warnings.list()).toHaveLength(1);
  });
});
