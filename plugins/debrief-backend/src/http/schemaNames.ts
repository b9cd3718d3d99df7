import {
  countermeasureInputSchema,
  countermeasureSchema,
  debriefInputSchema,
  debriefSchema,
  revisionSchema,
  timelineEntryInputSchema,
  timelineEntrySchema,
} from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';

/** The schemas that have a name in the description of the API. */
export const schemaNames = z.registry<{ id?: string }>();

schemaNames.add(debriefInputSchema, { id: 'DebriefInput' });
schemaNames.add(debriefSchema, { id: 'Debrief' });
schemaNames.add(revisionSchema, { id: 'Revision' });
schemaNames.add(timelineEntryInputSchema, { id: 'TimelineEntryInput' });
schemaNames.add(timelineEntrySchema, { id: 'TimelineEntry' });
schemaNames.add(countermeasureInputSchema, { id: 'CountermeasureInput' });
schemaNames.add(countermeasureSchema, { id: 'Countermeasure' });
