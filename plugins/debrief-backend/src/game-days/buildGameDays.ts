import type { Countermeasures } from '../countermeasures';
import { GameDayRow } from '../database';
import type { WhereTextMatches } from '../debriefs';
import { Foundation, House } from '../house';
import { OwnerAccess } from '../records';
import { DrillAssembler } from './drills/DrillAssembler';
import { DrillKind } from './drills/DrillKind';
import { DrillStore } from './drills/DrillStore';
import { DrillWriter } from './drills/DrillWriter';
import { GameDayAssembler } from './GameDayAssembler';
import { GameDayKind } from './GameDayKind';
import { GameDayStore } from './GameDayStore';
import { GameDayWriter } from './GameDayWriter';
import { guardGameDays } from './guardGameDays';
import { ObservationStore } from './observations/ObservationStore';
import { ObservationWriter } from './observations/ObservationWriter';
import { RehearsalStore } from './RehearsalStore';
import { RetellingWriter } from './RetellingWriter';
import { RetestWriter } from './retests/RetestWriter';

/** What other rooms need of game days. */
export interface GameDays {
  access: OwnerAccess<GameDayRow>;
  assembler: GameDayAssembler;
  kind: GameDayKind;
  store: GameDayStore;
  writer: GameDayWriter;
  drillAssembler: DrillAssembler;
  drillKind: DrillKind;
  drillStore: DrillStore;
  drillWriter: DrillWriter;
  observationStore: ObservationStore;
  observationWriter: ObservationWriter;
  retelling: RetellingWriter;
  retests: RetestWriter;
}

/** The game days, for the house, which everything is built on. */
export function createGameDayStore(
  { database, permissionsRegistry }: Foundation,
  whereTextMatches: WhereTextMatches,
): GameDayStore {
  return new GameDayStore(
    guardGameDays(permissionsRegistry, database.knex),
    whereTextMatches,
  );
}

export function buildGameDays(
  { changes, owners, writer }: House,
  {
    countermeasures,
    gameDayStore: store,
  }: { countermeasures: Countermeasures; gameDayStore: GameDayStore },
): GameDays {
  const access = new OwnerAccess(store);
  const rehearsals = new RehearsalStore();
  const assembler = new GameDayAssembler({ owners, rehearsals, store });
  const drillStore = new DrillStore();
  const drillAssembler = new DrillAssembler({ rehearsals, store: drillStore });
  const observationStore = new ObservationStore();
  const kind = new GameDayKind({ access, assembler, rehearsals, store });
  return {
    access,
    assembler,
    kind,
    store,
    writer: new GameDayWriter({ rehearsals, store, writer }),
    drillAssembler,
    drillKind: new DrillKind({
      access,
      assembler: drillAssembler,
      rehearsals,
      store: drillStore,
    }),
    drillStore,
    drillWriter: new DrillWriter({ rehearsals, store: drillStore, writer }),
    observationStore,
    observationWriter: new ObservationWriter({
      store: observationStore,
      writer,
    }),
    retelling: new RetellingWriter({ changes, kind, writer }),
    retests: new RetestWriter({
      changes,
      countermeasures,
      owners,
      rehearsals,
      writer,
    }),
  };
}
