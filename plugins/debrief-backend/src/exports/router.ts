import { debriefEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve } from '../http';
import { ExportService } from './ExportService';
import { ExportedDebrief, toMarkdown } from './toMarkdown';

/** The route of exports. */
export function exportRoutes(exports: ExportService): Route[] {
  return [
    serve(debriefEndpoints.export, async ({ call, params, query }) => {
      const exported = await exports.read(call, params.id);
      return query.format === 'json'
        ? toFile(exported, 'json', 'application/json', toJson(exported))
        : toFile(exported, 'md', 'text/markdown', toMarkdown(exported));
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
