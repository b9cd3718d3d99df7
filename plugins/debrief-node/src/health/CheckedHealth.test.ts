import { CheckedHealth } from './CheckedHealth';
import { ReadinessCheck } from './readinessChecksServiceRef';

function createHealth(checks: ReadinessCheck[]) {
  const hooks: Record<string, () => void | Promise<void>> = {};
  const warnings: string[] = [];
  const health = new CheckedHealth({
    checks: { list: () => checks },
    lifecycle: {
      addStartupHook: hook => {
        hooks.start = hook;
      },
      addBeforeShutdownHook: hook => {
        hooks.stop = hook;
      },
    },
    logger: { warn: message => warnings.push(message) },
    limitMilliseconds: 5,
  });
  return { health, hooks, warnings };
}

const there: ReadinessCheck = { id: 'there', check: async () => {} };
const away: ReadinessCheck = {
  id: 'away',
  check: async () => {
    throw new Error('connect ECONNREFUSED 10.0.0.1:5432');
  },
};

describe('a health that is checked', () => {
  it('is not ready before the start and from the shutdown on, and alive all along', async () => {
    const { health, hooks } = createHealth([there]);
    expect(await health.getReadiness()).toEqual({
      status: 503,
      payload: { message: 'Backend has not started yet', status: 'error' },
    });
    await hooks.start();
    expect(await health.getReadiness()).toEqual({
      status: 200,
      payload: { status: 'ok' },
    });
    await hooks.stop();
    expect(await health.getReadiness()).toEqual({
      status: 503,
      payload: { message: 'Backend is shutting down', status: 'error' },
    });
    expect((await health.getLiveness()).status).toBe(200);
  });

  it('names what is away, and tells nothing else of it', async () => {
    const { health, hooks, warnings } = createHealth([there, away]);
    await hooks.start();
    expect(await health.getReadiness()).toEqual({
      status: 503,
      payload: { message: 'Away: away', status: 'error' },
    });
    expect(warnings).toEqual(['Not ready: away is away']);
    expect((await health.getLiveness()).status).toBe(200);
  });

  it('does not wait for what hangs, does not ask it twice, and hears when it is back', async () => {
    let asked = 0;
    let answer = () => {};
    const hanging: ReadinessCheck = {
      id: 'hanging',
      check: () => {
        asked += 1;
        return new Promise(resolve => {
          answer = resolve;
        });
      },
    };
    const { health, hooks } = createHealth([hanging]);
    await hooks.start();
    expect((await health.getReadiness()).status).toBe(503);
    expect((await health.getReadiness()).status).toBe(503);
    expect(asked).toBe(1);
    const later = health.getReadiness();
    answer();
    expect((await later).status).toBe(200);
  });
});
