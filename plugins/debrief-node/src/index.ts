/**
 * What backend modules for debriefs build on: extension points, the permission
 * resource and its rules, and what readiness asks.
 *
 * @packageDocumentation
 */
export * from './debriefResource';
export * from './extensions/debriefSeedExtensionPoint';
export * from './health/readinessChecksServiceRef';
export { rootHealthServiceFactory } from './health/rootHealthServiceFactory';
export {
  createDebriefConditionalDecision,
  debriefConditions,
  debriefPermissionRules,
} from './rules';
