/**
 * The model of debriefs, countermeasures and game days.
 *
 * @packageDocumentation
 */
export * from './countermeasure';
export * from './debrief';
export * from './entityRef';
export * from './imports';
export * from './instant';
export * from './learningRecord';
export * from './lifecycle';
export * from './marks';
export * from './mergePatch';
export * from './page';
export * from './permissions';
export * from './queries';
export * from './search';
export * from './searchQuery';
export * from './settings';
export * from './statistics';
export * from './targets';
export * from './text';
export * from './timeline';
