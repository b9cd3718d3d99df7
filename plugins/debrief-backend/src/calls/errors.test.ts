import { StaleEditError } from './errors';

describe('a stale edit', () => {
  it('gives nothing of the current state to whoever logs it', () => {
    const error = new StaleEditError(7, { version: 7 }, 'debrief');
    expect(error.current).toEqual({ version: 7 });
    expect(Object.keys({ ...error })).not.toContain('current');
    expect(Object.keys(Object.assign({}, error))).not.toContain('current');
  });
});
