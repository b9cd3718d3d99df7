export { buildCountermeasures } from './buildCountermeasures';
export type { Countermeasures } from './buildCountermeasures';
export type { CountermeasureDraft } from './CountermeasureWriter';
export { decideVerification } from './decideCountermeasure';
export { countermeasureRoom } from './room';
