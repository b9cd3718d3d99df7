import {
  countermeasureInputSchema,
  debriefInputSchema,
  FieldProblem,
  ImportedDocument,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { toFieldProblems } from '../calls';

/** A document that was read, and why it cannot be saved as it is. */
export interface CheckedDocument {
  document: ImportedDocument;
  problems: FieldProblem[];
}

/** Holds what was read of a document against the rules of all its parts. */
export function checkDocument(document: ImportedDocument): CheckedDocument {
  const { data, error } = partsSchema.safeParse(document);
  return error
    ? { document, problems: toFieldProblems(error) }
    : { document: { ...document, ...data }, problems: [] };
}

// The rules of a countermeasure hold before it has a debrief to come from.
const anySource = {
  type: 'debrief',
  id: '00000000-0000-4000-8000-000000000000',
};

const partsSchema = z.object({
  debrief: debriefInputSchema,
  timeline: z.array(timelineEntryInputSchema),
  countermeasures: z.array(
    z
      .preprocess(
        content =>
          typeof content === 'object'
            ? { ...content, source: anySource }
            : content,
        countermeasureInputSchema,
      )
      .transform(({ source, ...content }) => content),
  ),
});
