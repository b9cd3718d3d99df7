import {
  commentInputSchema,
  commentSchema,
  countermeasureInputSchema,
  countermeasureSchema,
  debriefContentSchema,
  debriefInputSchema,
  debriefSchema,
  Endpoint,
  errorResponseSchema,
  revisionSchema,
  timelineEntryInputSchema,
  timelineEntrySchema,
} from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import {
  createDocument,
  ZodOpenApiOperationObject,
  ZodOpenApiPathsObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';

/** The schemas that have a name in the description of the API. */
const namedSchemas = {
  DebriefInput: debriefInputSchema,
  DebriefContent: debriefContentSchema,
  Debrief: debriefSchema,
  Revision: revisionSchema,
  TimelineEntryInput: timelineEntryInputSchema,
  TimelineEntry: timelineEntrySchema,
  CommentInput: commentInputSchema,
  Comment: commentSchema,
  CountermeasureInput: countermeasureInputSchema,
  Countermeasure: countermeasureSchema,
  Error: errorResponseSchema,
};

/** Describes endpoints as OpenAPI 3.1, from the schemas that validate them. */
export function describeEndpoints(
  endpoints: readonly Endpoint[],
): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method]: describeEndpoint(endpoint),
    };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Debrief',
        version: '1.0.0',
        description:
          'Debriefs, countermeasures and what they teach. Instants are ISO 8601 with offset in, UTC out. Errors have the shape of a Backstage ResponseError.',
      },
      servers: [{ url: '/api/debrief' }],
      security: [{ backstageToken: [] }],
      paths,
      components: {
        schemas: namedSchemas,
        securitySchemes: {
          backstageToken: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    {
      allowEmptySchema: { unknown: true, pipe: true, custom: true },
      // What was sent, completed with defaults.
      outputIdSuffix: 'Complete',
    },
  );
}

function describeEndpoint(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    tags: [endpoint.tag],
    summary: endpoint.summary,
    requestParams: {
      path: pathSchemaOf(endpoint),
      ...(endpoint.query instanceof z.ZodObject && { query: endpoint.query }),
      header: headerSchemaOf(endpoint),
    },
    requestBody: describeBody(endpoint),
    responses: describeResponses(endpoint),
  };
}

function pathSchemaOf({ path }: Endpoint): z.ZodObject {
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
  return z.object(
    Object.fromEntries(names.map(name => [name, z.string()] as const)),
  );
}

function headerSchemaOf({ ifMatch, method }: Endpoint): z.ZodObject {
  const version = z
    .string()
    .meta({ description: 'The ETag of the version that was changed' });
  const key = z.string().optional().meta({
    description:
      'The same key and body give the same answer once more, not a second record',
  });
  return z.object({
    ...(ifMatch === 'needed' && { 'If-Match': version }),
    ...(ifMatch === 'possible' && { 'If-Match': version.optional() }),
    ...(method === 'post' && { 'Idempotency-Key': key }),
  });
}

function describeBody({
  body,
  patch,
  takesFile,
}: Endpoint): ZodOpenApiOperationObject['requestBody'] {
  if (takesFile) {
    return { required: true, content: { '*/*': {} } };
  }
  if (patch instanceof z.ZodObject) {
    // A patch is its schema with nothing required; rules that span fields hold
    // for what becomes of it.
    const schema = z.object(patch.shape).partial();
    return {
      required: true,
      description: 'A JSON merge patch (RFC 7396)',
      content: {
        'application/merge-patch+json': { schema },
        'application/json': { schema },
      },
    };
  }
  return (
    body && {
      required: true,
      content: { 'application/json': { schema: body } },
    }
  );
}

function describeResponses(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const { status, answer, answersFile, ifMatch, current } = endpoint;
  const json = (schema: z.ZodType) => ({ 'application/json': { schema } });
  const stale = current ?? answer;
  return {
    [`${status}`]: {
      description: status === 204 ? 'Done' : 'OK',
      ...(answer && { content: json(answer) }),
      ...(answersFile && { content: { '*/*': {} } }),
    },
    ...(ifMatch &&
      stale && {
        '412': {
          description:
            'Somebody else was faster; nothing was saved, and this is what is saved now',
          content: json(errorResponseSchema.extend({ current: stale })),
        },
      }),
    default: {
      description: 'An error, which names the field that was wrong',
      content: json(errorResponseSchema),
    },
  };
}
