import { ConfigReader } from '@backstage/config';
import { readImportLimits } from './readImportLimits';

const read = (imports: object) =>
  readImportLimits(new ConfigReader({ debrief: { imports } }));

describe('the limits of imports', () => {
  it('have defaults', () => {
    expect(readImportLimits(new ConfigReader({}))).toEqual({
      threads: 2,
      imports: 20,
      timeoutMilliseconds: 30_000,
      memoryMegabytes: 1024,
    });
  });

  it('are set in the configuration', () => {
    expect(
      read({
        threads: 1,
        maximumAtOnce: 3,
        timeout: { minutes: 1 },
        memoryMegabytes: 200,
      }),
    ).toEqual({
      threads: 1,
      imports: 3,
      timeoutMilliseconds: 60_000,
      memoryMegabytes: 200,
    });
    expect(read({ timeout: '5s' }).timeoutMilliseconds).toBe(5000);
  });

  it.each([
    [{ threads: 0 }, 'debrief.imports.threads'],
    [{ maximumAtOnce: 1.5 }, 'debrief.imports.maximumAtOnce'],
    [{ timeout: { seconds: 0 } }, 'debrief.imports.timeout'],
    [{ memoryMegabytes: -1 }, 'debrief.imports.memoryMegabytes'],
  ])('name what is wrong: %j', (imports, key) => {
    expect(() => read(imports)).toThrow(`Invalid ${key}`);
  });
});
