import { z } from 'zod';
import { countermeasureInputSchema } from '../countermeasures/countermeasure';
import { debriefInputSchema } from '../debriefs/debrief';
import { timelineEntryInputSchema } from '../timeline/timelineEntry';

/** The templates whose headings are recognised. @public */
export const importDialects = [
  'google-sre',
  'pagerduty',
  'atlassian',
  'dfds',
  'mybinder',
  'morgue',
  'generic',
] as const;

/** Whose form of post-mortem a document follows. @public */
export type ImportDialect = (typeof importDialects)[number];

/** Longest document that can be imported, in characters. */
export const importedDocumentLimit = 1_000_000;

/** `POST /imports`. @public */
export const importRequestSchema = z.strictObject({
  format: z.enum(['markdown']),
  documents: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1, 'must not be empty').max(500),
        content: z
          .string()
          .max(
            importedDocumentLimit,
            `must be at most ${importedDocumentLimit} characters`,
          ),
      }),
    )
    .min(1, 'must hold at least one document')
    .max(100),
  /** What the documents do not say themselves. */
  defaults: z
    .strictObject({
      entities: debriefInputSchema.shape.entities.optional(),
      severity: debriefInputSchema.shape.severity.unwrap().optional(),
      /** IANA name, for times without a zone; UTC when left out. */
      timeZone: z.string().max(100).optional(),
    })
    .prefault({}),
  /** Only show what would be imported. */
  dryRun: z.boolean().default(false),
});

/** The documents to be read, and what is known of them. @public */
export type ImportRequest = z.input<typeof importRequestSchema>;

/** A doubt of the importer. @public */
export const importWarningSchema = z.object({
  /** In the document, from 1. */
  line: z.int(),
  message: z.string(),
});

/** A debrief read from a document; its entities may still be missing. */
export const importedDebriefSchema = debriefInputSchema.extend({
  entities: z.array(debriefInputSchema.shape.entities.element),
});

/** What was read of one document. @public */
export const importedDocumentSchema = z.object({
  name: z.string(),
  dialect: z.enum(importDialects),
  debrief: importedDebriefSchema,
  timeline: z.array(timelineEntryInputSchema),
  countermeasures: z.array(
    z.object(countermeasureInputSchema.shape).omit({ source: true }),
  ),
  warnings: z.array(importWarningSchema),
  /** Of the debrief that was made of it. */
  id: z.uuid().optional(),
  number: z.int().optional(),
});

/** A document that was over the limits of reading. @public */
export const unreadDocumentSchema = z.object({
  name: z.string(),
  error: z.object({ message: z.string() }),
});

/**
 * An item for each document, in their order. One that could not be read says
 * why when it was only to be shown; what is saved was read.
 *
 * @public
 */
export const importResponseSchema = z.object({
  items: z.array(z.union([importedDocumentSchema, unreadDocumentSchema])),
});

/** Something in a document that a person should look at. @public */
export type ImportWarning = z.output<typeof importWarningSchema>;
/** What was read of one document. @public */
export type ImportedDocument = z.output<typeof importedDocumentSchema>;
/** A document that could not be read, and why. @public */
export type UnreadDocument = z.output<typeof unreadDocumentSchema>;
/** What was read of the documents, and which could not be. @public */
export type ImportResponse = z.output<typeof importResponseSchema>;
