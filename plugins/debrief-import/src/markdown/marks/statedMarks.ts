import { MarkName, markNames } from '@debrief/backstage-plugin-debrief-common';
import { readMoment } from '../../time/moments';
import { readDuration } from '../../time/durations';
import type { Warnings } from '../../Warnings';
import type { DocumentTime } from '../facts/documentTime';
import type { FactName } from '../facts/factNames';
import { Fact, findFact } from '../facts/facts';
import type { FoundMarks } from './Mark';

/** The marks that facts state as instants. */
export function readStatedMarks(
  facts: Fact[],
  time: DocumentTime,
  warnings: Warnings,
): FoundMarks {
  const marks: FoundMarks = {};
  const read = (name: MarkName, fact: Fact | undefined) => {
    const moment = fact && readMoment(fact.values[0]);
    const clock = time.newClock();
    // "Start: 09:12" needs the day of the document, "Date: 2026-03-02" does not.
    const canRead =
      moment &&
      (moment.time !== undefined || (moment.day && name === 'heldAt'));
    const resolved = canRead && clock.resolve(moment, fact.line);
    if (resolved && fact) {
      marks[name] = { at: resolved.at, certainty: 'stated', line: fact.line };
      return clock.resolveUntil(moment, resolved.at);
    }
    return undefined;
  };
  markNames.forEach(name => read(name, findFact(facts, name)));
  for (const [name, mark] of durationFacts) {
    const fact = findFact(facts, name);
    if (!marks[mark] && fact && readDuration(fact.values[0]) === undefined) {
      read(mark, fact);
    }
  }
  const date = findFact(facts, 'date');
  if (!marks.startedAt && date) {
    const until = read('startedAt', date);
    if (until && !marks.resolvedAt) {
      marks.resolvedAt = { at: until, certainty: 'said', line: date.line };
      warnings.add(
        date.line,
        'The beginning and the end of the date were taken as started and resolved',
      );
    }
  }
  return marks;
}

const durationFacts: [FactName, MarkName][] = [
  ['timeToDetect', 'detectedAt'],
  ['timeToMitigate', 'mitigatedAt'],
  ['timeToResolve', 'resolvedAt'],
];

/** A fact such as "Time to resolve: 8 min". */
export interface StatedDuration {
  mark: MarkName;
  milliseconds: number;
  line: number;
}

/** How long after the start each mark was, where a fact says so. */
export function readStatedDurations(facts: Fact[]): StatedDuration[] {
  return durationFacts.flatMap(([name, mark]) => {
    // "Detection time: 40 min" is a duration under the name of an instant.
    for (const fact of [
      findFact(facts, name),
      facts.find(it => it.name === mark),
    ]) {
      const milliseconds = fact && readDuration(fact.values[0]);
      if (fact && milliseconds !== undefined) {
        return [{ mark, milliseconds, line: fact.line }];
      }
    }
    return [];
  });
}
