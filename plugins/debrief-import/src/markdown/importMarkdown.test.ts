import { importFixture, importText } from './__testUtils__/importFixture';

const messages = (imported: ReturnType<typeof importText>) =>
  imported.warnings.map(({ message }) => message);

describe('the template of the Google SRE book', () => {
  const { dialect, debrief, timeline, countermeasures, warnings } =
    importFixture('google-sre.md');

  it('is recognised by its labels in bold', () => {
    expect(dialect).toBe('google-sre');
    expect(debrief).toMatchObject({
      title: 'Sessions expire at once after the cookie key was rotated',
      severity: 'sev2',
      summary: expect.stringMatching(/^Signed-in customers/),
      impact: { description: expect.stringMatching(/^About 8,200 people/) },
      luck: expect.stringContaining('Tuesday morning'),
    });
    expect(debrief.wentWell).toHaveLength(2);
  });

  it('reads a date once and then only times', () => {
    expect(timeline.map(({ at }) => at)).toEqual([
      '2026-02-10T08:51:00Z',
      '2026-02-10T09:00:00Z',
      '2026-02-10T09:04:00Z',
      '2026-02-10T09:22:00Z',
      '2026-02-10T09:38:00Z',
      '2026-02-10T10:15:00Z',
    ]);
  });

  it('infers the marks from entries that say so, with warnings', () => {
    expect(debrief.marks).toEqual({
      startedAt: '2026-02-10T08:51:00Z',
      detectedAt: '2026-02-10T09:00:00Z',
      mitigatedAt: null,
      resolvedAt: '2026-02-10T09:38:00Z',
      heldAt: null,
    });
    expect(
      warnings.filter(({ message }) => message.includes('inferred')),
    ).toHaveLength(3);
  });

  it('records causes and triggers as contributing factors', () => {
    expect(debrief.factors.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Two generations/),
      expect.stringMatching(/^The quarterly rotation/),
    ]);
  });

  it('reads the table of action items', () => {
    expect(countermeasures).toMatchObject([
      {
        title: 'Accept two generations of the cookie key',
        owner: 'user:default/ana.keller',
        state: 'idea',
        cornerstone: 'anticipate',
        ticket: { url: 'https://tickets.example.com/browse/AUTH-812' },
      },
      { cornerstone: 'monitor', mechanism: 'alert' },
      {
        owner: null,
        cornerstone: 'respond',
        mechanism: 'documentation',
        description: expect.stringContaining('sign-in team'),
      },
    ]);
  });

  it('leaves the rest to the discussion and collects the links', () => {
    expect(debrief.discussion).toContain('**Status:** Final');
    expect(debrief.discussion).toContain(
      '**Resolution:** The old key was put back',
    );
    expect(debrief.discussion).toContain(
      '### What went wrong\n\n- Nobody on shift',
    );
    expect(debrief.links).toEqual([
      {
        url: 'https://dashboards.example.com/d/sign-in?from=2026-02-10',
        title: 'Sign-in rate during the outage',
        kind: 'other',
      },
    ]);
    expect(debrief.participants.map(({ entityRef }) => entityRef)).toEqual([
      'user:default/ana-keller',
      'user:default/ben-osei',
    ]);
  });
});

describe('the template of PagerDuty', () => {
  const { dialect, debrief, timeline, countermeasures } =
    importFixture('pagerduty.md');

  it('reads the column in UTC of a timeline in two zones', () => {
    expect(dialect).toBe('pagerduty');
    expect(timeline[0]).toMatchObject({
      at: '2026-01-16T06:40:00Z',
      text: 'Reader of partition 7 loses its lease',
    });
    expect(timeline[1].text).toBe(
      'A customer reports late messages | ticket 5521',
    );
  });

  it('reads figures of the impact and who did what', () => {
    expect(debrief.impact).toMatchObject({
      customersAffected: 31400,
      complaints: 57,
    });
    expect(debrief.participants).toEqual([
      { entityRef: 'user:default/chiara-bruno', involvement: 'decided' },
      { entityRef: 'user:default/deniz-aydin', involvement: 'responded' },
      { entityRef: 'user:default/eli', involvement: 'responded' },
    ]);
  });

  it('commits only to what has an owner and a due date', () => {
    expect(
      countermeasures.map(({ state, owner, dueDate }) => [
        state,
        owner,
        dueDate,
      ]),
    ).toEqual([
      ['committed', 'user:default/deniz.aydin', '2026-02-15'],
      ['done', 'user:default/eli', '2026-01-30'],
      ['idea', null, null],
      ['idea', null, null],
    ]);
  });

  it('says what was marked done but cannot be', () => {
    expect(importFixture('pagerduty.md').warnings).toContainEqual({
      line: 57,
      message:
        '"Alert when a partition has no reader for one minute" was marked done; without an owner and a due date it is recorded as an idea',
    });
  });
});

describe('the template of Atlassian', () => {
  const imported = importFixture('atlassian.md');
  const { dialect, debrief, timeline, countermeasures } = imported;

  it('reads the front matter', () => {
    expect(dialect).toBe('atlassian');
    expect(debrief).toMatchObject({
      title: 'Price list served from an empty cache for 26 minutes',
      severity: 'sev1',
      tags: ['cache', 'deployment'],
      owner: 'user:default/farah',
      marks: { heldAt: '2026-03-12T13:00:00Z' },
    });
    expect(debrief.discussion).toContain('```yaml\ntitle: Price list');
  });

  it('reads lines of text that begin with times', () => {
    expect(timeline).toHaveLength(5);
    expect(timeline[1]).toMatchObject({
      at: '2026-03-04T09:23:00Z',
      kind: 'communication',
      text: "The shop's office reports pages without prices",
    });
  });

  it('computes the marks from the stated durations', () => {
    expect(debrief.marks).toMatchObject({
      startedAt: '2026-03-04T09:12:00Z',
      detectedAt: '2026-03-04T09:23:00Z',
      resolvedAt: '2026-03-04T09:38:00Z',
    });
  });

  it('groups corrective actions by kind', () => {
    expect(countermeasures.map(({ cornerstone }) => cornerstone)).toEqual([
      'anticipate',
      'anticipate',
      'monitor',
    ]);
    expect(countermeasures[0].description).toBe('Listed under: Prevent');
  });

  it('keeps sections without a fact of their own as they stand', () => {
    for (const heading of ['Leadup', 'Fault', 'Backlog check', 'Recurrence']) {
      expect(debrief.discussion).toContain(`## ${heading}\n\n`);
    }
    expect(messages(imported)).toContain(
      'What the document calls a cause is recorded as contributing factors, of which there are always several',
    );
  });
});

describe('the template of DFDS', () => {
  const { dialect, debrief, timeline, countermeasures } =
    importFixture('dfds.md');

  it('takes the entry as the start from which the stated durations lead to others', () => {
    expect(dialect).toBe('dfds');
    expect(debrief.marks).toMatchObject({
      startedAt: '2026-05-11T06:10:00Z',
      detectedAt: '2026-05-11T07:02:00Z',
      resolvedAt: '2026-05-11T08:20:00Z',
    });
  });

  it('keeps inexact times in the text, and footnotes with what they are about', () => {
    expect(timeline[3]).toMatchObject({
      at: '2026-05-11T07:30:00Z',
      text: [
        'Layers are deleted by hand on two agents[^1]',
        'In the source: 2026-05-11 ca. 07:30',
        '[^1]: Layers older than a week.',
      ].join('\n\n'),
    });
    expect(timeline[4].text).toContain('In the source: 2026-05-11 --:--');
  });

  it('takes the targets of links along', () => {
    expect(countermeasures[2].description).toBe(
      'Document how to clean an agent, see [the wiki][wiki]\n\n[wiki]: https://wiki.example.com/agents',
    );
  });

  it('keeps nested points with their factor', () => {
    expect(debrief.factors).toEqual([
      {
        category: 'change',
        text: 'The clean-up job was disabled during the upgrade and not enabled again',
      },
      {
        category: 'detection',
        text: 'No alert on free disk of build agents\n- the one for servers excludes the pool',
      },
    ]);
    expect(debrief.tags).toEqual(['tooling']);
  });
});

describe('the template of mybinder.org', () => {
  const { dialect, debrief, timeline, countermeasures } =
    importFixture('mybinder.md');

  it('reads headings as times, past midnight and at another level too', () => {
    expect(dialect).toBe('mybinder');
    expect(debrief.title).toBe('Notebook servers do not start');
    expect(timeline.map(({ at }) => at)).toEqual([
      '2026-03-28T20:40:00Z',
      '2026-03-28T21:15:00Z',
      '2026-03-28T22:50:00Z',
      '2026-03-28T23:25:00Z',
      '2026-03-28T23:25:00Z',
      '2026-03-30T09:00:00Z',
    ]);
  });

  it('takes everything below a heading as its entry', () => {
    expect(timeline[2].text).toBe(
      [
        'We switch to the mirror:',
        '```sh\n# from now on\nkubectl set env deploy/starter REGISTRY=mirror.example.com\n```',
        'In the source: ~23:50',
      ].join('\n\n'),
    );
  });

  it('reads actions by kind and their issues', () => {
    expect(
      countermeasures.map(({ title, cornerstone, ticket }) => [
        title,
        cornerstone,
        ticket?.url,
      ]),
    ).toEqual([
      [
        'Send announcements of providers to a shared mailbox',
        'respond',
        'https://git.example.com/notebooks/deploy/issues/88',
      ],
      [
        'Document how to switch registries',
        'learn',
        'https://git.example.com/notebooks/deploy/issues/89',
      ],
      [
        'Pull through the mirror always',
        'anticipate',
        'https://git.example.com/notebooks/chart/pull/412',
      ],
      [
        'Alert when no server has started for five minutes (DONE)',
        'anticipate',
        undefined,
      ],
    ]);
    expect(debrief.discussion).toContain('Every item needs an issue.');
  });
});

describe('the facts of Morgue', () => {
  const { dialect, debrief, timeline, countermeasures } =
    importFixture('morgue.md');

  it('are stated marks, which need no guess', () => {
    expect(dialect).toBe('morgue');
    expect(debrief).toMatchObject({
      severity: 'sev3',
      marks: {
        startedAt: '2026-04-20T17:05:00Z',
        detectedAt: '2026-04-20T17:40:00Z',
        resolvedAt: '2026-04-20T19:10:00Z',
      },
      facilitator: 'user:default/lena-vogt',
      surprises: expect.stringContaining('We thought that a replica'),
      tags: ['search', 'indexing'],
    });
  });

  it('come with a timeline of dates and nested times', () => {
    expect(timeline.map(({ at }) => at)).toEqual([
      '2026-04-20T17:05:00Z',
      '2026-04-20T17:40:00Z',
      '2026-04-20T18:20:00Z',
      '2026-04-20T19:10:00Z',
      '2026-04-21T13:30:00Z',
    ]);
    expect(countermeasures[0].owner).toBe('user:default/kofi');
    expect(debrief.links).toHaveLength(2);
  });
});

describe('a document of no known template', () => {
  const imported = importFixture('generic.md');

  it('has its timeline found by its times, and the rest in the discussion', () => {
    expect(imported.dialect).toBe('generic');
    expect(imported.debrief.title).toBe('generic');
    expect(imported.debrief.summary).toMatch(/^Checkout was slow/);
    expect(imported.timeline).toHaveLength(4);
    expect(imported.debrief.discussion).toContain('<details>');
    expect(messages(imported)).toEqual(
      expect.arrayContaining([
        'The document has no title; its name was taken',
        'No time zone is stated; times were taken to be in UTC',
      ]),
    );
  });
});

describe('whatever is sent', () => {
  it('an empty document is a debrief with a title', () => {
    const { debrief, timeline, countermeasures } = importText('');

    expect(debrief.title).toBe('document');
    expect([timeline, countermeasures]).toEqual([[], []]);
  });

  it('front matter alone is enough', () => {
    const { debrief } = importText(
      '---\ntitle: Short\ndate: 2026-03-02\n---\n',
    );

    expect(debrief.title).toBe('Short');
    expect(debrief.marks.startedAt).toBe('2026-03-02T00:00:00Z');
  });

  it('a rule at the head is no front matter', () => {
    expect(importText('---\n\n# Outage\n\ntext\n\n---\n').debrief.title).toBe(
      'Outage',
    );
  });

  it('a byte order mark and Windows line ends change nothing', () => {
    const text =
      '# Title\n\n## Summary\n\nOne\ntwo\n\n## Action items\n\n- do\n';

    expect(importText(`\uFEFF${text.replace(/\n/g, '\r\n')}`)).toEqual(
      importText(text),
    );
  });

  it('sections of the same name are joined', () => {
    const { debrief } = importText(
      '# T\n\n## Summary\n\nOne\n\n## Impact\n\nTwo\n\n## Summary\n\nThree',
    );

    expect(debrief.summary).toBe('One\n\nThree');
  });

  it('the date is found in the name of the file', () => {
    const { debrief, timeline } = importText(
      '# Down\n\n## Timeline\n\n- 10:00 UTC alert\n',
      {},
      'reports/2026-03-02-checkout-down.md',
    );

    expect(timeline[0].at).toBe('2026-03-02T10:00:00Z');
    expect(debrief.title).toBe('Down');
  });

  it('names of files become titles', () => {
    const title = (name: string) => importText('text', {}, name).debrief.title;

    expect(title('PM2026-005 - Ships are late.md')).toBe('Ships are late');
    expect(title('2026-03-02-hub-down.md')).toBe('hub down');
  });

  it('without any entity it says so and leaves the choice open', () => {
    const imported = importText('# T', { defaults: {} });

    expect(imported.debrief.entities).toEqual([]);
    expect(messages(imported)).toContain(
      'The document names no entity of the catalog; choose at least one before it is saved',
    );
  });

  it('entity refs of the document come before the defaults', () => {
    const { debrief } = importText(
      '---\nentities: [component:default/basket, resource:db]\n---\n# T',
    );

    expect(debrief.entities).toEqual([
      { entityRef: 'component:default/basket', role: 'impacted' },
      { entityRef: 'resource:default/db', role: 'impacted' },
    ]);
  });

  it('times are read in the zone of the options when the document has none', () => {
    const { timeline } = importText(
      '# T\n\n## Timeline\n\n- 2026-07-01 10:00 alert\n',
      { defaults: { timeZone: 'Europe/Berlin' } },
    );

    expect(timeline[0].at).toBe('2026-07-01T08:00:00Z');
  });

  it('a zone that does not exist is a warning, not an error', () => {
    expect(
      messages(importText('# T', { defaults: { timeZone: 'Mars/Base' } })),
    ).toContain('"Mars/Base" is no time zone; UTC was taken instead');
  });

  it('a severity that is not configured is a warning', () => {
    const imported = importText('# T\n\nSeverity: purple');

    expect(imported.debrief.severity).toBeNull();
    expect(messages(imported)).toContain(
      'The severity "purple" is none of sev1, sev2, sev3, sev4',
    );
  });

  it('without factor categories the factors stay in the discussion', () => {
    const { debrief } = importText('# T\n\n## Root cause\n\n- a thing', {
      factorCategories: [],
    });

    expect(debrief.factors).toEqual([]);
    expect(debrief.discussion).toContain('- a thing');
  });

  it('marks that contradict each other are left out with a warning', () => {
    const imported = importText(
      '# T\n\n- Start time: 2026-03-02 10:00 UTC\n- End time: 2026-03-02 09:00 UTC\n',
    );

    expect(imported.debrief.marks).toMatchObject({
      startedAt: '2026-03-02T10:00:00Z',
      resolvedAt: null,
    });
    expect(messages(imported)).toContain(
      'resolvedAt would be before startedAt; resolvedAt was left out',
    );
  });

  it('a time without any date stays in the discussion', () => {
    const imported = importText('# T\n\n## Timeline\n\n- 10:00 alert\n');

    expect(imported.timeline).toEqual([]);
    expect(imported.debrief.discussion).toContain('- 10:00 alert');
    expect(messages(imported).join()).toMatch('could not be given an instant');
  });

  it('what is nested under a kind of action is an action of that kind', () => {
    const { countermeasures } = importText(
      '# T\n\n## Action items\n\n- Prevent\n  - Pin the version\n- Detect\n  - Alert on lag\n',
    );

    expect(
      countermeasures.map(({ title, cornerstone }) => [title, cornerstone]),
    ).toEqual([
      ['Pin the version', 'anticipate'],
      ['Alert on lag', 'monitor'],
    ]);
  });

  it('a long document is read in parts, with nothing between them lost', () => {
    const day = (index: number) =>
      `## Timeline\n\n| Time | Event |\n| - | - |\n${Array.from(
        { length: 60 },
        (_, minute) =>
          `| 2026-03-02 10:${String(minute).padStart(
            2,
            '0',
          )} | event${index}x${minute} |`,
      ).join('\n')}\n\n## Notes ${index}\n\nnote${index}\n`;
    const content = `# Long\n\nAll times in UTC.\n\n${Array.from(
      { length: 40 },
      (_, index) => day(index),
    ).join('\n')}`;

    const { timeline, debrief } = importText(content);

    expect(content.length).toBeGreaterThan(80_000);
    expect(timeline).toHaveLength(40 * 60);
    expect(debrief.discussion).toContain('## Notes 39\n\nnote39');
  });

  it.each([
    ['quotes in quotes', `${'>'.repeat(100_000)} end`],
    ['lists in lists', `${'- '.repeat(50_000)} end`],
    ['one long line', `${'[a]'.repeat(50_000)} end`],
    ['a code block that never ends', `\`\`\`\n${'# x\n\n'.repeat(20_000)}end`],
  ])('%s take no time and no stack', (_, content) => {
    const { debrief } = importText(content);

    expect(`${debrief.summary}${debrief.discussion}`.trimEnd()).toMatch(/end$/);
  });
});
