import { defaultDebriefSettings } from '../settings/defaultSettings';
import {
  durationBetween,
  targetsOf,
  timingsOf,
  toIsoDuration,
} from './targets';

const marks = {
  startedAt: '2026-03-02T09:12:00Z',
  detectedAt: '2026-03-02T09:31:00Z',
  mitigatedAt: '2026-03-02T09:48:00Z',
  resolvedAt: '2026-03-02T09:50:00Z',
  heldAt: null,
};

describe('the times of an event', () => {
  it('are counted from its true start', () => {
    expect(timingsOf(marks)).toEqual({
      toDetect: 'PT19M',
      toMitigate: 'PT36M',
      toResolve: 'PT38M',
    });
  });

  it('are unknown while a mark is missing', () => {
    expect(durationBetween(null, marks.detectedAt)).toBeNull();
    expect(durationBetween(marks.startedAt, null)).toBeNull();
  });

  it.each([
    [0, 'PT0S'],
    [400, 'PT0S'],
    [90_000, 'PT1M30S'],
    [95 * 60_000, 'PT1H35M'],
    [50 * 3_600_000, 'PT50H'],
  ])('%d ms is written %s', (milliseconds, iso) => {
    expect(toIsoDuration(milliseconds)).toBe(iso);
  });
});

describe('the two target questions', () => {
  it('are answered from the marks', () => {
    expect(
      targetsOf({ marks, severity: null }, defaultDebriefSettings),
    ).toEqual({
      detect: { goal: 'PT5M', met: false },
      resolve: { goal: 'PT1H', met: true },
    });
  });

  it('stay open while the marks do not say', () => {
    const targets = targetsOf(
      { marks: { ...marks, detectedAt: null }, severity: null },
      defaultDebriefSettings,
    );
    expect(targets.detect.met).toBeNull();
  });

  it('take the goals of the severity', () => {
    const settings = {
      ...defaultDebriefSettings,
      severities: [
        {
          id: 'sev3',
          title: 'SEV 3',
          targets: { detect: 'PT30M', resolve: 'PT8H' },
        },
      ],
    };
    expect(targetsOf({ marks, severity: 'sev3' }, settings).detect).toEqual({
      goal: 'PT30M',
      met: true,
    });
  });

  it('are missed at exactly the goal: "in under five minutes"', () => {
    const targets = targetsOf(
      {
        marks: { ...marks, detectedAt: '2026-03-02T09:17:00Z' },
        severity: null,
      },
      defaultDebriefSettings,
    );
    expect(targets.detect.met).toBe(false);
  });
});
