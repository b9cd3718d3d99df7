import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { DebriefCondition } from '@debrief/backstage-plugin-debrief-node';
import { ReadFilter } from './ReadFilter';

/** What a policy says about one action. */
export type ActionDecision =
  | { result: 'allow' }
  | { result: 'deny' }
  | { result: 'conditional'; conditions: PermissionCriteria<DebriefCondition> };

/** What a caller may see, and on which of it an action is allowed. */
export interface Access {
  read: ReadFilter;
  action: ActionDecision;
}
