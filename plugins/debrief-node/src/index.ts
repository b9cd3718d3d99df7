/**
 * What backend modules for debriefs build on: extension points, the permission
 * resource and its rules.
 *
 * @packageDocumentation
 */
export * from './debriefResource';
export * from './extensions/debriefSeedExtensionPoint';
export {
  createDebriefConditionalDecision,
  debriefConditions,
  debriefPermissionRules,
} from './rules';
