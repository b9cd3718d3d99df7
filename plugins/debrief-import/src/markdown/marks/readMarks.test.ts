import { importText } from '../__testUtils__/importFixture';

const noMarks = {
  startedAt: null,
  detectedAt: null,
  mitigatedAt: null,
  resolvedAt: null,
  heldAt: null,
};

describe('a guess never rests on a guess', () => {
  it('a duration is not counted from a day without a time of day', () => {
    const { debrief, warnings } = importText(
      '# Outage\n\nDate: 2026-03-02\n\nTime to resolve: 8m\n',
    );

    expect(debrief.marks).toEqual({
      ...noMarks,
      startedAt: '2026-03-02T00:00:00Z',
    });
    expect(warnings).toContainEqual({
      line: 5,
      message: expect.stringMatching(
        /^A duration is stated, but not the insta/,
      ),
    });
  });

  it('nor from the day of the file name, or of a start without a time', () => {
    const inName = importText('Duration: 2h\n', {}, '2026-03-02 outage.md');
    const inFact = importText('Started: 2026-03-02\n\nDuration: 2h\n');

    expect(inName.debrief.marks.resolvedAt).toBeNull();
    expect(inFact.debrief.marks.resolvedAt).toBeNull();
  });

  it('nor from an entry that was taken for the start because it is the first', () => {
    const { debrief } = importText(
      'Time to resolve: 7 min\n\n## Timeline\n\n- 2026-03-02 10:00 UTC a customer calls\n- 10:40 nothing is heard of it\n',
    );

    expect(debrief.marks).toEqual({
      ...noMarks,
      startedAt: '2026-03-02T10:00:00Z',
    });
  });

  it('nor from an entry that says so but not at what time', () => {
    const { debrief } = importText(
      'Time to resolve: 8 min\n\n## Timeline\n\n- 2026-03-02 the outage began\n- 2026-03-03 10:00 UTC a customer calls\n',
    );

    expect(debrief.marks).toEqual({
      ...noMarks,
      startedAt: '2026-03-02T00:00:00Z',
    });
  });

  it('nor is a start found by durations among entries without a time of day', () => {
    const { debrief } = importText(
      'Time to resolve: 24 hours\n\n## Timeline\n\n- 2026-03-01 09:00 UTC the outage began\n- 2026-03-02 a customer calls\n- 2026-03-03 another one calls\n',
    );

    expect(debrief.marks.startedAt).toBe('2026-03-01T09:00:00Z');
    expect(debrief.marks.resolvedAt).toBe('2026-03-02T09:00:00Z');
  });

  it('an entry without a time of day says nothing about when', () => {
    const { debrief } = importText(
      '## Timeline\n\n- 2026-03-01 09:00 UTC the outage began\n- 2026-03-02 the outage was detected\n- 2026-03-03 everything is back to normal\n',
    );

    expect(debrief.marks).toEqual({
      ...noMarks,
      startedAt: '2026-03-01T09:00:00Z',
    });
  });

  it('but a duration counts from a start that is stated, or that an entry tells', () => {
    const stated = importText(
      'Started: 2026-03-02 10:00 UTC\n\nDuration: 2h\n',
    );
    const told = importText(
      'Duration: 2h\n\n## Timeline\n\n- 2026-03-02 09:58 UTC a customer calls\n- 10:00 the outage began\n',
    );

    expect(stated.debrief.marks.resolvedAt).toBe('2026-03-02T12:00:00Z');
    expect(told.debrief.marks.resolvedAt).toBe('2026-03-02T12:00:00Z');
  });
});
