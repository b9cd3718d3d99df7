export { findSeen } from './findSeen';
export { putBackUnseen } from './putBackUnseen';
export type {
  Referred,
  Seen,
  SeenCountermeasure,
  SeenDebrief,
  SeenNames,
} from './Seen';
