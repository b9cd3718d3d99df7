import type { Autosave } from '@debrief/backstage-plugin-debrief-react';
import type {
  CountermeasureFields,
  findMissing,
} from '../../model/countermeasureFields';

/** What each of the terms takes. */
export interface TermProps {
  autosave: Autosave<CountermeasureFields>;
  /** What the state asks for and is not there yet. */
  missing: ReturnType<typeof findMissing>;
}
