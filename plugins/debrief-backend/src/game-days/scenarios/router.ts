import { scenarioEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../../http';
import { ScenarioService } from './ScenarioService';
import { SuggestionService } from './SuggestionService';

/** The routes of scenarios. */
export function scenarioRoutes(
  scenarios: ScenarioService,
  suggestions: SuggestionService,
): Route[] {
  return [
    serve(scenarioEndpoints.list, async ({ call, query }) => ({
      body: await scenarios.list(call, query),
    })),
    serve(scenarioEndpoints.create, async ({ call, body }) => {
      const scenario = await scenarios.create(call, body);
      return { ...versioned(scenario), location: `/scenarios/${scenario.id}` };
    }),
    serve(scenarioEndpoints.suggestions, async ({ call, query }) => ({
      body: { items: await suggestions.find(call, query.entityRef) },
    })),
    serve(scenarioEndpoints.get, async ({ call, params }) =>
      versioned(await scenarios.get(call, params.id)),
    ),
    serve(scenarioEndpoints.update, async ({ call, params, patch, expected }) =>
      versioned(await scenarios.patch(call, params.id, patch, expected)),
    ),
    serve(scenarioEndpoints.delete, async ({ call, params, expected }) => {
      await scenarios.remove(call, params.id, expected);
      return { body: undefined };
    }),
  ];
}
