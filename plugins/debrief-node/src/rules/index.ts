import { createConditionExports } from '@backstage/plugin-permission-node';
import { debriefPermissionResourceRef } from '../debriefResource';
import { hasEntity } from './hasEntity';
import { hasKind } from './hasKind';
import { hasSeverity } from './hasSeverity';
import { hasStatus } from './hasStatus';
import { hasTag } from './hasTag';
import { hasVisibility } from './hasVisibility';
import { isInvolved } from './isInvolved';

/**
 * The rules that a permission policy can build conditions from.
 *
 * @public
 */
export const debriefPermissionRules = {
  hasEntity,
  hasKind,
  hasSeverity,
  hasStatus,
  hasTag,
  hasVisibility,
  isInvolved,
};

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: debriefPermissionResourceRef,
  rules: debriefPermissionRules,
});

/**
 * Conditions for a policy, one for each rule:
 * `debriefConditions.isInvolved({ claims: user.info.ownershipEntityRefs })`.
 *
 * @public
 */
export const debriefConditions = conditions;

/**
 * The decision of a policy that depends on the debrief.
 *
 * @public
 */
export const createDebriefConditionalDecision = createConditionalDecision;
