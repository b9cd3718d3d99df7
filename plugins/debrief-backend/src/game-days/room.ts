import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import type { Countermeasures } from '../countermeasures';
import type { Debriefs } from '../debriefs';
import { House, Room } from '../house';
import { serve } from '../http';
import { GameDays } from './buildGameDays';
import { CalendarService } from './calendar/CalendarService';
import { calendarRoutes } from './calendar/router';
import { ScheduleStore } from './calendar/ScheduleStore';
import { ConflictService } from './conflicts/ConflictService';
import { GameDayExportService } from './exports/ExportService';
import { gameDayExportRoutes } from './exports/router';
import { DebriefingService } from './debriefing/DebriefingService';
import { debriefingRoutes } from './debriefing/router';
import { drillRoutes } from './drills/router';
import { DrillService } from './drills/DrillService';
import { GameDayService } from './GameDayService';
import { ObservationKind } from './observations/ObservationKind';
import { ObservationService } from './observations/ObservationService';
import { observationRoutes } from './observations/router';
import { Reminder } from './reminders/Reminder';
import { remindTask } from './reminders/remindTask';
import { gameDayRoutes } from './router';
import { scenarioRoutes } from './scenarios/router';
import { ScenarioService } from './scenarios/ScenarioService';
import { ScenarioStore } from './scenarios/ScenarioStore';
import { SuggestionService } from './scenarios/SuggestionService';
import { SuggestionStore } from './scenarios/SuggestionStore';

/** Game days, with their drills and what is seen in them. */
export function gameDayRoom(
  house: House,
  {
    countermeasures,
    debriefs,
    gameDays,
  }: {
    countermeasures: Countermeasures;
    debriefs: Debriefs;
    gameDays: GameDays;
  },
): Room {
  const { access } = gameDays;
  const schedules = new ScheduleStore(gameDays.store);
  const scenarios = new ScenarioService({
    ...house,
    store: new ScenarioStore(),
  });
  const conflicts = new ConflictService({ ...house, schedules });
  return {
    routes: [
      ...calendarRoutes(new CalendarService({ ...house, access, schedules })),
      serve(gameDayEndpoints.conflicts, async ({ call, query }) => ({
        body: await conflicts.find(call, query),
      })),
      ...gameDayExportRoutes(
        new GameDayExportService({ ...house, countermeasures, gameDays }),
      ),
      ...gameDayRoutes(new GameDayService({ ...house, ...gameDays })),
      ...debriefingRoutes(
        new DebriefingService({
          ...house,
          ...gameDays,
          debriefs,
          writer: house.writer,
        }),
      ),
      ...drillRoutes(drillService(house, gameDays)),
      ...scenarioRoutes(
        scenarios,
        new SuggestionService({
          ...house,
          scenarios,
          store: new SuggestionStore(),
        }),
      ),
      ...observationRoutes(observationService(house, gameDays)),
    ],
    tasks: [remindTask(new Reminder({ ...house, store: gameDays.store }))],
  };
}

function drillService(house: House, gameDays: GameDays): DrillService {
  return new DrillService({
    ...house,
    access: gameDays.access,
    assembler: gameDays.drillAssembler,
    gameDays: gameDays.store,
    kind: gameDays.drillKind,
    store: gameDays.drillStore,
    writer: gameDays.drillWriter,
  });
}

function observationService(
  house: House,
  {
    access,
    drillStore: drills,
    observationStore: store,
    observationWriter: writer,
  }: GameDays,
): ObservationService {
  const kind = new ObservationKind({ access, store });
  return new ObservationService({
    ...house,
    access,
    drills,
    kind,
    store,
    writer,
  });
}
