import {
  defaultDebriefSettings,
  ScenarioContent,
  scenarioInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { scenarioLibrary } from '.';

/** Each text of a scenario, with where it stands. */
function textsOf(scenario: ScenarioContent): [where: string, text: string][] {
  return [
    ['title', scenario.title],
    ['hypothesis', scenario.hypothesis],
    ['description', scenario.description],
    ...linesOf(scenario).flatMap(([field, lines]) =>
      lines.map((line): [string, string] => [field, line]),
    ),
  ];
}

function linesOf(scenario: ScenarioContent): [string, string[]][] {
  return [
    ['abortConditions', scenario.abortConditions],
    ['restoreSteps', scenario.restoreSteps],
    ['expectedAlerts', scenario.expectedAlerts],
    ['preparations', scenario.preparations],
  ];
}

describe('the scenario library', () => {
  it('has at least 26 scenarios', () => {
    expect(scenarioLibrary.length).toBeGreaterThanOrEqual(26);
  });

  it.each(scenarioLibrary.map(scenario => [scenario.title, scenario] as const))(
    '%s: is what a client could have written, and says something everywhere',
    (_title, { id, ...content }) => {
      expect(scenarioInputSchema.parse(content)).toEqual(content);
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(content.forms).not.toHaveLength(0);
      expect(
        linesOf(content).filter(([, lines]) => lines.length === 0),
      ).toEqual([]);
      expect(textsOf(content).filter(([, text]) => text.trim() === '')).toEqual(
        [],
      );
    },
  );

  it.each(
    scenarioLibrary.map(({ title, description }) => [title, description]),
  )(
    '%s: says what breaks, how to do it, how to take it back, what to watch',
    (_title, description) => {
      const parts = ['What breaks.', 'How.', 'Take it back.', 'Watch.'];
      const places = parts.map(part => description.indexOf(`**${part}**`));

      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it('has one for every failure mode that is there by default, and no other', () => {
    const known = defaultDebriefSettings.failureModes
      .map(({ id }) => id)
      .filter(id => id !== 'other');
    const covered = new Set(scenarioLibrary.map(it => it.failureMode));

    expect([...covered].sort()).toEqual(known.sort());
  });

  it('has an id of its own for each', () => {
    const ids = scenarioLibrary.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says nothing twice', () => {
    const texts = scenarioLibrary
      .flatMap(scenario => textsOf(scenario).map(([, text]) => text))
      .map(text => text.toLowerCase());

    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
