import { drillEndpoints } from '../game-days/drills/drillEndpoints';
import { observationEndpoints } from '../game-days/observations/observationEndpoints';
import { scenarioEndpoints } from '../game-days/scenarios/scenarioEndpoints';
import type { FakeServices } from './FakeServices';
import { isAny } from './isAny';
import { Refusal } from './Refusal';
import { FakeRoute, serveFake } from './serveFake';

/** Answers the routes of drills, observations and scenarios. */
export function drillRoutes({
  records: { gameDays },
  page,
  author,
}: FakeServices): FakeRoute[] {
  const findObservation = (params: { id: string; observationId: string }) => {
    const found = gameDays
      .observationsOf(gameDays.find(params.id).id)
      .find(it => it.id === params.observationId.toLowerCase());
    if (!found) {
      throw new Refusal(
        404,
        `There is no observation '${params.observationId}'`,
      );
    }
    return found;
  };
  const findScenario = (id: string) => {
    const found = gameDays.scenarios.find(it => it.id === id);
    if (!found) {
      throw new Refusal(404, `There is no scenario '${id}'`);
    }
    return found;
  };

  return [
    serveFake(drillEndpoints.list, ({ params, query }) => ({
      body: page(gameDays.drillsOf(gameDays.find(params.id).id), query),
    })),
    serveFake(drillEndpoints.add, ({ params, body }) => {
      const { id } = gameDays.find(params.id);
      const drill = gameDays.addDrill(id, body, author());
      return { body: drill, location: `/game-days/${id}/drills/${drill.id}` };
    }),
    serveFake(drillEndpoints.update, ({ params, patch, requireCurrent }) => {
      const drill = gameDays.findDrill(params);
      requireCurrent(drill);
      return { body: gameDays.changeDrill(drill, patch(drill), author()) };
    }),
    serveFake(drillEndpoints.delete, ({ params, requireCurrent }) => {
      const drill = gameDays.findDrill(params);
      requireCurrent(drill);
      gameDays.drills = gameDays.drills.filter(it => it.id !== drill.id);
      return { body: undefined };
    }),
    serveFake(drillEndpoints.stamp, ({ params, body }) => ({
      body: gameDays.stamp(gameDays.findDrill(params), body, author()),
    })),
    serveFake(drillEndpoints.measure, ({ params, body }) => ({
      body: gameDays.measure(gameDays.findDrill(params), body, author()),
    })),
    serveFake(observationEndpoints.list, ({ params, query }) => ({
      body: page(gameDays.observationsOf(gameDays.find(params.id).id), query),
    })),
    serveFake(observationEndpoints.add, ({ params, body }) => {
      const { id } = gameDays.find(params.id);
      const added = gameDays.addObservation(id, body, author());
      return {
        body: added,
        location: `/game-days/${id}/observations/${added.id}`,
      };
    }),
    serveFake(
      observationEndpoints.update,
      ({ params, patch, requireCurrent }) => {
        const before = findObservation(params);
        requireCurrent(before);
        return {
          body: gameDays.changeObservation(before, patch(before), author()),
        };
      },
    ),
    serveFake(observationEndpoints.delete, ({ params, requireCurrent }) => {
      const before = findObservation(params);
      requireCurrent(before);
      gameDays.observations = gameDays.observations.filter(
        it => it.id !== before.id,
      );
      return { body: undefined };
    }),
    serveFake(scenarioEndpoints.list, ({ query }) => ({
      body: page(
        gameDays.scenarios.filter(
          it =>
            isAny(query.failureMode, [it.failureMode]) &&
            it.title.toLowerCase().includes(query.q?.toLowerCase() ?? ''),
        ),
        query,
      ),
    })),
    serveFake(scenarioEndpoints.create, ({ body }) => {
      const added = gameDays.addScenario(body, author());
      return { body: added, location: `/scenarios/${added.id}` };
    }),
    serveFake(scenarioEndpoints.suggestions, ({ query }) => ({
      body: {
        items: gameDays.scenarios.slice(0, 3).map(scenario => ({
          scenario,
          failureMode: scenario.failureMode,
          happened: [],
          lastRehearsed: lastRehearsed(query.entityRef, scenario.failureMode),
        })),
      },
    })),
    serveFake(scenarioEndpoints.get, ({ params }) => ({
      body: findScenario(params.id),
    })),
  ];

  function lastRehearsed(entityRef: string, failureMode: string) {
    const [last] = gameDays.all
      .filter(
        it =>
          it.status === 'completed' &&
          it.failureMode === failureMode &&
          it.entities.some(entity => entity.entityRef === entityRef),
      )
      .sort((one, other) => other.occurredAt.localeCompare(one.occurredAt));
    return last
      ? {
          gameDayId: last.id,
          number: last.number,
          at: last.occurredAt,
          environment: last.environment,
          outcome: gameDays.drillsOf(last.id)[0]?.outcome ?? null,
        }
      : null;
  }
}
