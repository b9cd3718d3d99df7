import {
  DebriefSettings,
  ScenarioSuggestion,
} from '@debrief/backstage-plugin-debrief-common';
import { Call } from '../../calls';
import { Database } from '../../database';
import { PermissionGate } from '../../permissions';
import { EntityScope } from '../../scope';
import { ScenarioService } from './ScenarioService';
import { suggest } from './suggest';
import { SuggestionStore } from './SuggestionStore';

/** What an entity should rehearse, as far as its caller may know why. */
export class SuggestionService {
  constructor(
    private readonly options: {
      database: Database;
      gate: PermissionGate;
      scenarios: ScenarioService;
      scope: EntityScope;
      settings: DebriefSettings;
      store: SuggestionStore;
    },
  ) {}

  async find(call: Call, entityRef: string): Promise<ScenarioSuggestion[]> {
    const { database, gate, scenarios, scope, settings, store } = this.options;
    const { knex } = database;
    const readable = await gate.readable(call.credentials, ['game-day']);
    const within = await scope.find([entityRef], call.credentials);
    const gameDays = await store.findGameDays(knex, within, readable);
    const outcomes = await store.findOutcomes(
      knex,
      gameDays.map(it => it.id),
    );
    return suggest(
      {
        debriefs: await store.findDebriefs(knex, within, readable),
        gameDays,
        outcomesOf: id =>
          outcomes.filter(it => it.game_day_id === id).map(it => it.outcome),
        failureModes: settings.failureModes,
        scenarios: await scenarios.findAll(),
      },
      call.at,
    );
  }
}
