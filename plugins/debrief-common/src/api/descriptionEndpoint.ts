import { z } from 'zod';
import { defineEndpoint } from './Endpoint';

/** The route that describes all others. @public */
export const descriptionEndpoint = defineEndpoint({
  method: 'get',
  path: '/openapi.json',
  tag: 'API',
  summary: 'This description, as OpenAPI 3.1',
  status: 200,
  answer: z.record(z.string(), z.unknown()),
});
