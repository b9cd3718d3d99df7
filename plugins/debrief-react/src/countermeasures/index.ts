export { countermeasureAutosaves } from './countermeasureAutosaves';
export {
  blankCountermeasureFields,
  countermeasureModel,
  toCountermeasureCopy,
} from './countermeasureFields';
export type { CountermeasureFields } from './countermeasureFields';
export { CountermeasureList } from './CountermeasureList';
export { CountermeasureRowsProvider } from './CountermeasureRowsContext';
export { ParkIdeaAnywhere } from './ParkIdeaAnywhere';
