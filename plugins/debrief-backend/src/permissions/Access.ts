import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Condition, GuardedResource, OwnerType } from './GuardedResource';

/** What a caller may see, worked out once per call, for each kind of owner. */
export type Readable = Record<OwnerType, ReadFilter>;

/** What of one kind of owner a caller may see. */
export interface ReadFilter {
  resource: GuardedResource;
  /** The caller and the groups that count as the caller; a service has none. */
  claims: string[];
  /**
   * What is restricted is for those involved. Null when the policy speaks about
   * visibility itself: then it decides.
   */
  guard: Guard | null;
  /** What the policy asks for on top; null when it allows everything. */
  conditions: PermissionCriteria<Condition> | null;
  /** The policy allows nothing. */
  isDenied: boolean;
}

/** What everyone may see, and what involves one of `claims`. */
export type Guard = Pick<ReadFilter, 'claims'>;

/** A filter that is nothing but the guard. */
export interface GuardOnlyFilter extends ReadFilter {
  guard: Guard;
  conditions: null;
  isDenied: false;
}

/**
 * Whether visibility and those involved are enough to decide, so that a query
 * over other tables needs no join with the table of the resource.
 */
export function isGuardOnly(filter: ReadFilter): filter is GuardOnlyFilter {
  return (
    filter.guard !== null && filter.conditions === null && !filter.isDenied
  );
}

/** What a policy says about one action. */
export type ActionDecision =
  | { result: 'allow' }
  | { result: 'deny' }
  | { result: 'conditional'; conditions: PermissionCriteria<Condition> };

/** What a caller may see, and on which of it an action is allowed. */
export interface Access {
  readable: Readable;
  /** About each kind of owner. */
  action: Record<OwnerType, ActionDecision>;
}
