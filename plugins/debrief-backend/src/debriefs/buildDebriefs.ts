import { House } from '../house';
import { DebriefAssembler } from './DebriefAssembler';
import { DebriefKind } from './DebriefKind';
import { DebriefWriter } from './DebriefWriter';
import { ReferenceStore } from './references';
import { TimelineStore } from './timeline/TimelineStore';
import { TimelineWriter } from './timeline/TimelineWriter';

/** What other rooms need of debriefs. */
export interface Debriefs {
  assembler: DebriefAssembler;
  kind: DebriefKind;
  references: ReferenceStore;
  writer: DebriefWriter;
  timelineStore: TimelineStore;
  timelineWriter: TimelineWriter;
}

export function buildDebriefs(house: House): Debriefs {
  const {
    debriefAccess: access,
    debriefStore: store,
    settings,
    writer,
  } = house;
  const references = new ReferenceStore();
  const assembler = new DebriefAssembler({ settings, store, references });
  const timelineStore = new TimelineStore();
  return {
    assembler,
    kind: new DebriefKind({ access, assembler, store }),
    references,
    writer: new DebriefWriter({ store, writer }),
    timelineStore,
    timelineWriter: new TimelineWriter({ store: timelineStore, writer }),
  };
}
