import { findMarkProblems } from './marks';

describe('marks', () => {
  it('may say that something healed before anyone noticed', () => {
    expect(
      findMarkProblems({
        startedAt: '2026-03-02T09:12:00Z',
        mitigatedAt: '2026-03-02T09:20:00Z',
        detectedAt: '2026-03-02T09:31:00Z',
      }),
    ).toEqual([]);
  });

  it('are not resolved before they are mitigated', () => {
    expect(
      findMarkProblems({
        mitigatedAt: '2026-03-02T09:20:00Z',
        resolvedAt: '2026-03-02T09:12:00Z',
      }),
    ).toEqual([{ mark: 'resolvedAt', notBefore: 'mitigatedAt' }]);
  });
});
