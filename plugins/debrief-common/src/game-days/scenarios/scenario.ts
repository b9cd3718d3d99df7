import { z } from 'zod';
import { instantSchema } from '../../values/instant';
import {
  configuredIdSchema,
  markdownSchema,
  resourceIdSchema,
  titleSchema,
  urlSchema,
} from '../../values/text';
import { gameDayForms } from '../gameDay';

/** What a client writes of a scenario: something that can be rehearsed. @public */
export const scenarioInputSchema = z.strictObject({
  title: titleSchema,
  failureMode: configuredIdSchema,
  /** To be completed: "With the cache gone, customers still …". */
  hypothesis: z.string().trim().max(1_000).default(''),
  /** What breaks, and how to do it step by step. */
  description: markdownSchema.default(''),
  /** In which forms it makes sense. */
  forms: z
    .array(z.enum(gameDayForms))
    .max(3)
    .default([...gameDayForms]),
  abortConditions: z
    .array(z.string().trim().min(1).max(1_000))
    .max(50)
    .default([]),
  restoreSteps: z
    .array(z.string().trim().min(1).max(1_000))
    .max(100)
    .default([]),
  expectedAlerts: z
    .array(z.string().trim().min(1).max(1_000))
    .max(100)
    .default([]),
  preparations: z
    .array(z.string().trim().min(1).max(1_000))
    .max(100)
    .default([]),
  /** Where it comes from, when it is not from here. */
  source: z
    .strictObject({
      name: z.string().trim().max(250),
      url: urlSchema.nullable().default(null),
      licence: z.string().trim().max(100).nullable().default(null),
    })
    .nullable()
    .default(null),
});

/** What is written of a scenario. @public */
export type ScenarioInput = z.input<typeof scenarioInputSchema>;
export type ScenarioContent = z.output<typeof scenarioInputSchema>;

/** A scenario, as the API answers it. @public */
export const scenarioSchema = scenarioInputSchema.extend({
  id: resourceIdSchema,
  version: z.int(),
  /** Whether it comes with the suite: it can be copied, and not changed. */
  builtIn: z.boolean(),
  createdAt: instantSchema.nullable(),
  createdBy: z.string().nullable(),
  updatedAt: instantSchema.nullable(),
  updatedBy: z.string().nullable(),
});

/** A scenario, as the API answers it. @public */
export type Scenario = z.output<typeof scenarioSchema>;
