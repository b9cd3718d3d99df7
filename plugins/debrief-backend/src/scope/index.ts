export { EntityScope, hasMembers } from './EntityScope';
export type { Scope } from './EntityScope';
export {
  selectCountermeasuresInScope,
  selectDebriefsInScope,
} from './selectInScope';
