import { ConfigReader } from '@backstage/config';
import { defaultDebriefSettings } from './defaultSettings';
import { readDebriefSettings } from './settings';
import { readSeverityNames } from './severityNames';

describe('the settings of an installation', () => {
  it('have sensible defaults', () => {
    expect(readDebriefSettings(new ConfigReader({}))).toEqual(
      defaultDebriefSettings,
    );
  });

  it('give targets of their own to a severity, and ours to the others', () => {
    const settings = readDebriefSettings(
      new ConfigReader({
        debrief: {
          targets: { detect: 'PT10M' },
          severities: [
            { id: 'p1', title: 'P1', targets: { resolve: 'PT30M' } },
            { id: 'p2' },
          ],
        },
      }),
    );
    expect(settings.severities).toEqual([
      {
        id: 'p1',
        title: 'P1',
        targets: { detect: 'PT10M', resolve: 'PT30M' },
      },
      { id: 'p2', title: 'p2', targets: { detect: 'PT10M', resolve: 'PT1H' } },
    ]);
  });

  it.each([{}, { severities: [{ id: 'p1', title: 'P1' }, { id: 'p2' }] }])(
    'call the severities the same without the rest: %j',
    debrief => {
      const config = new ConfigReader({ debrief });
      expect(
        readSeverityNames(config).map(({ id, title }) => ({ id, title })),
      ).toEqual(
        readDebriefSettings(config).severities.map(({ id, title }) => ({
          id,
          title,
        })),
      );
    },
  );

  it.each([
    [{ targets: { detect: '5 minutes' } }, "Invalid duration '5 minutes'"],
    [{ targets: { resolve: 'PT0S' } }, "Invalid duration 'PT0S'"],
    [{ severities: [{ id: 'SEV 1' }] }, "Invalid id 'SEV 1'"],
    [{ factorCategories: [{ id: '' }] }, 'id'],
  ])('that cannot be used are named: %j', (debrief, message) => {
    expect(() => readDebriefSettings(new ConfigReader({ debrief }))).toThrow(
      message,
    );
  });
});
