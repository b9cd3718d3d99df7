export { buildCountermeasures } from './buildCountermeasures';
export type { Countermeasures } from './buildCountermeasures';
export type { CountermeasureDraft } from './CountermeasureWriter';
export { countermeasureRoom } from './room';
