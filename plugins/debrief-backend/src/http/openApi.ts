import { z } from 'zod';
import { schemaNames } from './schemaNames';
import { Route } from './Route';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Describes the routes as OpenAPI 3.1, from the schemas that validate them.
 */
export function describeRoutes(routes: Route[], version: string) {
  const components = new Components();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [route.method]: describeRoute(route, components),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Debrief',
      version,
      description:
        'Debriefs, countermeasures and what they teach. Instants are ISO 8601 with offset in, UTC out. Errors have the shape of a Backstage ResponseError.',
    },
    servers: [{ url: '/api/debrief' }],
    security: [{ backstageToken: [] }],
    paths,
    components: {
      schemas: { ...components.schemas, Error: errorSchema },
      securitySchemes: {
        backstageToken: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

/** The named schemas that were met on the way. */
class Components {
  readonly schemas: Record<string, JsonSchema> = {};

  /** The JSON Schema of `schema`, with references to the named ones. */
  add(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const { $schema, $defs, ...body } = z.toJSONSchema(schema, {
      io,
      metadata: schemaNames,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        if (jsonSchema.$ref) {
          jsonSchema.$ref = this.toComponentRef(jsonSchema.$ref);
        }
      },
    });
    for (const [name, definition] of Object.entries($defs ?? {})) {
      this.schemas[name] ??= replaceRefs(definition);
    }
    return replaceRefs(body);
  }

  private toComponentRef(ref: string): string {
    return ref.replace('#/$defs/', '#/components/schemas/');
  }
}

function replaceRefs(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'),
  );
}

function describeRoute(route: Route, components: Components) {
  return {
    tags: [route.tag],
    summary: route.summary,
    parameters: [
      ...describePathParameters(route),
      ...describeQuery(route, components),
      ...describeHeaders(route),
    ],
    ...describeBody(route, components),
    responses: describeResponses(route, components),
  };
}

function describePathParameters(route: Route) {
  return [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function describeQuery(route: Route, components: Components) {
  if (!route.query) {
    return [];
  }
  const { properties, required } = components.add(route.query, 'input');
  return Object.entries(properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required?.includes(name) ?? false,
    schema,
  }));
}

function describeHeaders(route: Route) {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(route.ifMatch
      ? [
          header(
            'If-Match',
            route.ifMatch === 'needed',
            'The ETag of the version that was changed',
          ),
        ]
      : []),
    ...(route.method === 'post'
      ? [
          header(
            'Idempotency-Key',
            false,
            'The same key and body give the same answer once more, not a second record',
          ),
        ]
      : []),
  ];
}

function describeBody(route: Route, components: Components) {
  if (route.binaryBody) {
    return {
      requestBody: { required: true, content: { '*/*': {} } },
    };
  }
  if (route.patchOf) {
    const { required, ...patch } = inline(route.patchOf, components);
    return {
      requestBody: {
        required: true,
        description: 'A JSON merge patch (RFC 7396)',
        content: {
          'application/merge-patch+json': { schema: patch },
          'application/json': { schema: patch },
        },
      },
    };
  }
  return route.body
    ? {
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: components.add(route.body, 'input') },
          },
        },
      }
    : {};
}

// A patch is its schema with nothing required, so that a reference is no use.
function inline(schema: z.ZodType, components: Components): JsonSchema {
  const described = components.add(schema, 'input');
  const name = described.$ref?.replace('#/components/schemas/', '');
  return name ? components.schemas[name] : described;
}

function describeResponses(route: Route, components: Components) {
  return {
    [route.status]: {
      description: route.status === 204 ? 'Done' : 'OK',
      ...(route.answer
        ? {
            content: {
              'application/json': {
                schema: components.add(route.answer, 'output'),
              },
            },
          }
        : {}),
    },
    default: {
      description: 'An error, which names the field that was wrong',
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Error' } },
      },
    },
  };
}

const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['name', 'message'],
      properties: {
        name: { type: 'string' },
        message: { type: 'string' },
        fields: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'message'],
            properties: {
              path: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
      },
    },
    current: { description: 'Of a stale edit (412): what is saved now' },
  },
};
