import { z } from 'zod';
import { defineRoute, Route } from '../http';
import { ExportService } from './ExportService';
import { ExportedDebrief, toMarkdown } from './toMarkdown';

const exportQuerySchema = z.strictObject({
  format: z.enum(['markdown', 'json']).default('markdown'),
});

/** The route of exports. */
export function exportRoutes(exports: ExportService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/debriefs/:id/export',
      tag: 'Debriefs',
      summary: 'A debrief with its timeline and countermeasures, as a file',
      query: exportQuerySchema,
      status: 200,
      handle: async ({ call, params, query }) => {
        const exported = await exports.read(call, params.id);
        return query.format === 'json'
          ? toFile(exported, 'json', 'application/json', toJson(exported))
          : toFile(exported, 'md', 'text/markdown', toMarkdown(exported));
      },
    }),
  ];
}

function toJson(exported: ExportedDebrief): string {
  return JSON.stringify(exported, undefined, 2);
}

function toFile(
  { debrief }: ExportedDebrief,
  ending: string,
  type: string,
  content: string,
) {
  return {
    content,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="debrief-${debrief.number}.${ending}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
