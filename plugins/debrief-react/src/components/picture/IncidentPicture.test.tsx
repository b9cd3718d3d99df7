import { renderInTestApp } from '@backstage/test-utils';
import { Marks, targetsOf } from '@debrief/backstage-plugin-debrief-common';
import { defaultDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { screen } from '@testing-library/react';
import { IncidentPicture } from './IncidentPicture';

const marks: Marks = {
  startedAt: '2026-03-02T09:12:00Z',
  detectedAt: '2026-03-02T09:31:00Z',
  mitigatedAt: '2026-03-02T09:48:00Z',
  resolvedAt: '2026-03-02T09:50:00Z',
  heldAt: null,
};

async function renderPicture(some: Partial<Marks>, variant: 'full' | 'strip') {
  const all = { ...marks, ...some };
  const targets = targetsOf(
    { marks: all, severity: 'sev2' },
    defaultDebriefSettings,
  );
  await renderInTestApp(
    <IncidentPicture
      marks={all}
      targets={targets}
      severity="sev2"
      variant={variant}
      timeZone="Europe/Berlin"
    />,
  );
}

describe('IncidentPicture', () => {
  it('tells in words what it shows, in the zone of the reader', async () => {
    await renderPicture({}, 'full');
    expect(
      screen.getByRole('img', {
        name: 'Started 10:12, Detected 10:31 after 19 min, Mitigated 10:48 after 36 min, Resolved 10:50 after 38 min. Targets: detected in 5 min, resolved in 1 h.',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('19 min undetected')).toBeInTheDocument();
    expect(screen.getByText('to scale, targets of SEV 2')).toBeInTheDocument();
  });

  it('draws the undetected span as wide as it was long', async () => {
    await renderPicture({}, 'full');
    const { left, width } = screen.getByTestId('segment-undetected').style;
    expect(parseFloat(left)).toBe(0);
    expect(parseFloat(width)).toBeCloseTo((19 / 66) * 100);
    expect(
      parseFloat(screen.getByTestId('target-detect').style.left),
    ).toBeCloseTo((5 / 66) * 100);
  });

  it('gives the labels to a list when they have no room', async () => {
    await renderPicture(
      {
        detectedAt: '2026-03-02T09:12:10Z',
        mitigatedAt: '2026-03-02T09:12:20Z',
        resolvedAt: '2026-03-02T09:12:30Z',
      },
      'full',
    );
    expect(screen.getByText('Mitigated').tagName).toBe('DT');
    expect(screen.getByText('after 20 s')).toBeInTheDocument();
  });

  it('says so when nobody said when it began', async () => {
    await renderPicture({ startedAt: null }, 'full');
    expect(
      screen.getByText(
        'Without a true start there is nothing to measure from.',
      ),
    ).toBeInTheDocument();
  });

  it('is an invitation while there is no mark', async () => {
    await renderPicture(
      {
        startedAt: null,
        detectedAt: null,
        mitigatedAt: null,
        resolvedAt: null,
      },
      'full',
    );
    expect(screen.getByText(/^No marks yet/)).toBeInTheDocument();
  });

  it('is small in a list, and names a missed target in words as well', async () => {
    await renderPicture({}, 'strip');
    expect(
      screen.getByRole('img', {
        name: 'detected 19 min, target missed, resolved 38 min',
      }),
    ).toBeInTheDocument();
  });

  it('is left out of a list when the marks do not say', async () => {
    await renderPicture({ detectedAt: null, resolvedAt: null }, 'strip');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
