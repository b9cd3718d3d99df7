import {
  DrillContent,
  GameDayContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Verdict } from '../RehearsalStore';

type Outcome = DrillContent['outcome'];

/**
 * What a completed game day says about the countermeasures that it tested again.
 * Of those of a drill, the drill's outcome alone decides; those of the game day
 * need every drill to hold.
 *
 * @returns by the id of the countermeasure; nothing of what was inconclusive
 */
export function verdictsOf(
  { retests }: Pick<GameDayContent, 'retests'>,
  drills: Pick<DrillContent, 'outcome' | 'retests'>[],
): Map<string, Verdict> {
  const deciding = new Map<string, Outcome[]>();
  for (const { countermeasureId } of retests) {
    deciding.set(
      countermeasureId,
      drills.map(it => it.outcome),
    );
  }
  for (const id of new Set(idsIn(drills))) {
    const own = drills.filter(it => idsIn([it]).includes(id));
    deciding.set(
      id,
      own.map(it => it.outcome),
    );
  }
  const verdicts = new Map<string, Verdict>();
  for (const [id, outcomes] of deciding) {
    const verdict = verdictOf(outcomes);
    if (verdict) {
      verdicts.set(id, verdict);
    }
  }
  return verdicts;
}

function idsIn(drills: Pick<DrillContent, 'retests'>[]): string[] {
  return drills.flatMap(it => it.retests.map(of => of.countermeasureId));
}

function verdictOf(outcomes: Outcome[]): Verdict | undefined {
  if (outcomes.includes('refuted')) {
    return 'did-not-hold';
  }
  return outcomes.length > 0 && outcomes.every(it => it === 'held')
    ? 'held'
    : undefined;
}
