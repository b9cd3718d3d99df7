import {
  findStartAdvice,
  StartAdvice,
} from '@debrief/backstage-plugin-debrief-common';
import {
  useDebriefSettings,
  useRows,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import { useSession } from '../session/SessionContext';
import { useCoverage } from './side/useCoverage';
import { rolesOf } from './roles/rolesOf';

/** What would make the plan better to start with, as it is typed. */
export function useStartAdvice(): {
  advice: StartAdvice[];
  /** The environment in which it did not hold yet. */
  earlier: string | null;
} {
  const { session } = useSession();
  const { typed } = useSaveState(session.gameDay);
  const drills = useRows(session.drills);
  const { environments } = useDebriefSettings();
  const coverage = useCoverage();
  const place = environments.findIndex(it => it.id === typed.environment);
  const earlier = environments.slice(0, Math.max(0, place));
  const heldBefore =
    earlier.length === 0 || !coverage
      ? null
      : earlier.some(it => coverage.get(it.id)?.outcome === 'held');
  return {
    advice: findStartAdvice(
      { ...typed, roles: rolesOf(typed) },
      { drills: drills.length, heldBefore },
    ),
    earlier: earlier[earlier.length - 1]?.title ?? null,
  };
}
