export { EntityScope, hasMembers } from './EntityScope';
export type { Scope } from './EntityScope';
export {
  selectCountermeasuresInScope,
  selectDebriefsInScope,
  selectGameDaysInScope,
} from './selectInScope';
