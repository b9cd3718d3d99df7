import { titleFromAnswer } from './titleFromAnswer';

describe('titleFromAnswer', () => {
  it.each([
    ['an empty answer', ' \n ', ''],
    ['one sentence', 'Alert on customer errors.', 'Alert on customer errors'],
    ['the first of several', 'Alert on 5xx. Then page.', 'Alert on 5xx'],
    [
      'a number with a point',
      'Alert above 2.5 % of errors',
      'Alert above 2.5 % of errors',
    ],
    [
      'an abbreviation before a small letter',
      'Alert e.g. on 5xx',
      'Alert e.g. on 5xx',
    ],
    [
      'the first item of a list',
      '- **Alert** on `5xx`\n- page',
      'Alert on 5xx',
    ],
    ['the words of a link', 'See [the alert](https://x.y/z)', 'See the alert'],
    ['a question', 'Could we alert? Yes', 'Could we alert?'],
  ])('takes %s', (_, answer, title) => {
    expect(titleFromAnswer(answer)).toBe(title);
  });

  it('shortens what is too long for a title', () => {
    expect(titleFromAnswer('a'.repeat(300))).toHaveLength(250);
  });
});
