import type { Autosave } from '../../saving/Autosave';
import type {
  CountermeasureFields,
  findMissing,
} from '../countermeasureFields';

/** What each of the terms takes. */
export interface TermProps {
  autosave: Autosave<CountermeasureFields>;
  /** What the state asks for and is not there yet. */
  missing: ReturnType<typeof findMissing>;
}
