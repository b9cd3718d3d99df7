import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { DebriefCondition } from '@debrief/backstage-plugin-debrief-node';

/**
 * What one caller may see, worked out once per call.
 */
export interface ReadFilter {
  /**
   * Restricted debriefs are for those involved. Null when the policy speaks
   * about visibility itself: then it decides.
   */
  guard: Guard | null;
  /** What the policy asks for on top; null when it allows everything. */
  conditions: PermissionCriteria<DebriefCondition> | null;
}

/** Organisation-wide debriefs, and those that involve one of `claims`. */
export interface Guard {
  /** The caller and the groups that count as the caller; a service has none. */
  claims: string[];
}

/** A filter that is nothing but the guard. */
export interface GuardOnlyFilter extends ReadFilter {
  guard: Guard;
  conditions: null;
}

/**
 * Whether `visibility` and `debrief_people` are enough to decide, so that a
 * query over other tables needs no join with `debriefs`.
 */
export function isGuardOnly(filter: ReadFilter): filter is GuardOnlyFilter {
  return filter.guard !== null && filter.conditions === null;
}
