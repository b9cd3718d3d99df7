import { createConditionExports } from '@backstage/plugin-permission-node';
import { gameDayPermissionResourceRef } from '../../gameDayResource';
import { hasEntity } from './hasEntity';
import { hasEnvironment } from './hasEnvironment';
import { hasForm } from './hasForm';
import { hasRole } from './hasRole';
import { hasStatus } from './hasStatus';
import { hasVisibility } from './hasVisibility';

/**
 * The rules about game days that a permission policy can build conditions from.
 *
 * @public
 */
export const gameDayPermissionRules = {
  hasEntity,
  hasEnvironment,
  hasForm,
  hasRole,
  hasStatus,
  hasVisibility,
};

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: gameDayPermissionResourceRef,
  rules: gameDayPermissionRules,
});

/**
 * Conditions for a policy, one for each rule:
 * `gameDayConditions.hasRole({ claims: user.info.ownershipEntityRefs })`.
 *
 * @public
 */
export const gameDayConditions = conditions;

/**
 * The decision of a policy that depends on the game day.
 *
 * @public
 */
export const createGameDayConditionalDecision = createConditionalDecision;
