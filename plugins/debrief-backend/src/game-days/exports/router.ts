import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve } from '../../http';
import { GameDayExportService } from './ExportService';
import { toMarkdown } from './toMarkdown';

/** The route of exports. */
export function gameDayExportRoutes(exports: GameDayExportService): Route[] {
  return [
    serve(gameDayEndpoints.export, async ({ call, params, query }) => {
      const exported = await exports.read(call, params.id);
      const [ending, type, content] =
        query.format === 'json'
          ? ['json', 'application/json', JSON.stringify(exported, undefined, 2)]
          : ['md', 'text/markdown', toMarkdown(exported)];
      return {
        content,
        headers: {
          'Content-Type': `${type}; charset=utf-8`,
          'Content-Disposition': `attachment; filename="game-day-${exported.gameDay.number}.${ending}"`,
          'X-Content-Type-Options': 'nosniff',
        },
      };
    }),
  ];
}
