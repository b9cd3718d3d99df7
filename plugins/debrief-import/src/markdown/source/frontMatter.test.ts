import { importText } from '../__testUtils__/importFixture';
import { missingWords } from '../__testUtils__/missingWords';

const withHead = (head: string) =>
  `---\n${head}\n---\n\n# Checkout down\n\nText.\n`;

describe('a front matter', () => {
  it('is YAML: quoted, folded and listed', () => {
    const { debrief, warnings } = importText(
      withHead(
        [
          'title: "Checkout: down"',
          'tags: [payments, "cache"]  # for the record',
          'date: 2026-03-02',
          'summary: >',
          '  Nobody could',
          '  pay.',
          'participants:',
          '  - Ana Keller',
          '  - ben',
        ].join('\n'),
      ),
    );

    expect(debrief.title).toBe('Checkout: down');
    expect(debrief.tags).toEqual(['payments', 'cache']);
    expect(debrief.participants.map(it => it.entityRef)).toEqual([
      'user:default/ana-keller',
      'user:default/ben',
    ]);
    expect(warnings.filter(it => it.message.includes('YAML'))).toEqual([]);
  });

  it.each([
    ['a colon in a title', 'severity: sev2\ntitle: Checkout: down', 3],
    ['a sign that YAML reserves', 'owner: @ana\nseverity: sev2', 2],
    ['a bracket that is never closed', 'severity: sev2\ntags: [a, b', 3],
    ['a tab', 'severity: sev2\nnested:\n\tkey: value', 4],
  ])('with %s is a warning with its line, and not lost', (_, head, line) => {
    const content = withHead(head);

    const imported = importText(content);

    expect(imported.warnings).toContainEqual({
      line,
      message: expect.stringMatching(/^The front matter is no valid YAML/),
    });
    expect(imported.debrief.severity).toBe('sev2');
    expect(missingWords(content, imported)).toEqual([]);
  });

  it('with a colon in its title keeps the whole title', () => {
    expect(importText(withHead('title: Checkout: down')).debrief.title).toBe(
      'Checkout: down',
    );
  });

  it('does not lose what YAML takes for a comment', () => {
    const content = '---\ntitle: Outage #narwhal\n---\n\nText.\n';

    expect(missingWords(content, importText(content))).toEqual([]);
  });

  it('with keys of objects changes no object', () => {
    const content = withHead(
      '__proto__: polluted\nconstructor: polluted\ntoString: polluted',
    );

    const imported = importText(content);

    expect(missingWords(content, imported)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(imported.debrief).not.toHaveProperty('polluted');
  });

  const anchors = 'abcdefghijklmnopqrstuvwxyz'.split('');

  it.each([
    [
      'aliases of aliases',
      `a: &a [x, x]\n${anchors
        .slice(1)
        .map(
          (it, index) =>
            `${it}: &${it} [*${anchors[index]}, *${anchors[index]}]`,
        )
        .join('\n')}`,
    ],
    ['brackets in brackets', `a: ${'['.repeat(10_000)}`],
    ['lists in lists', `a:\n ${'- '.repeat(7_000)}x`],
    ['more than anybody writes', `a: ${'b '.repeat(100_000)}`],
    ['only blank lines before its key', `${'\n'.repeat(10_000)}a: b`],
  ])('with %s is kept as it stands', (_, head) => {
    const content = withHead(head);

    const imported = importText(content);

    expect(imported.debrief.title).toBe('Checkout down');
    expect(missingWords(content, imported)).toEqual([]);
  });
});
