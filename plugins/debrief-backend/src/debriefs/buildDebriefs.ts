import { DebriefRow } from '../database';
import { Foundation, House } from '../house';
import { OwnerAccess } from '../records';
import { DebriefAssembler } from './DebriefAssembler';
import { DebriefKind } from './DebriefKind';
import { DebriefStore } from './DebriefStore';
import { DebriefWriter } from './DebriefWriter';
import { guardDebriefs } from './guardDebriefs';
import { ReferenceStore } from './references';
import { TimelineStore } from './timeline/TimelineStore';
import { TimelineWriter } from './timeline/TimelineWriter';
import { WhereTextMatches } from './WhereTextMatches';

/** What other rooms need of debriefs. */
export interface Debriefs {
  access: OwnerAccess<DebriefRow>;
  store: DebriefStore;
  assembler: DebriefAssembler;
  kind: DebriefKind;
  references: ReferenceStore;
  writer: DebriefWriter;
  timelineStore: TimelineStore;
  timelineWriter: TimelineWriter;
}

/** The debriefs, for the house, which everything is built on. */
export function createDebriefStore(
  { database, permissionsRegistry }: Foundation,
  whereTextMatches: WhereTextMatches,
): DebriefStore {
  return new DebriefStore(
    guardDebriefs(permissionsRegistry, database.knex),
    whereTextMatches,
  );
}

export function buildDebriefs(
  { settings, writer }: House,
  store: DebriefStore,
): Debriefs {
  const access = new OwnerAccess(store);
  const references = new ReferenceStore();
  const assembler = new DebriefAssembler({ settings, store, references });
  const timelineStore = new TimelineStore();
  return {
    access,
    store,
    assembler,
    kind: new DebriefKind({ access, assembler, store }),
    references,
    writer: new DebriefWriter({ store, writer }),
    timelineStore,
    timelineWriter: new TimelineWriter({ store: timelineStore, writer }),
  };
}
