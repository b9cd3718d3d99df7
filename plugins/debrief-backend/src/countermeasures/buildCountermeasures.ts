import { House } from '../house';
import { CountermeasureAssembler } from './CountermeasureAssembler';
import { CountermeasureKind } from './CountermeasureKind';
import { CountermeasureStore } from './CountermeasureStore';
import { CountermeasureWriter } from './CountermeasureWriter';

/** What other rooms need of countermeasures. */
export interface Countermeasures {
  assembler: CountermeasureAssembler;
  kind: CountermeasureKind;
  store: CountermeasureStore;
  writer: CountermeasureWriter;
}

export function buildCountermeasures({
  owners,
  writer,
}: House): Countermeasures {
  const store = new CountermeasureStore();
  const assembler = new CountermeasureAssembler(owners);
  return {
    assembler,
    kind: new CountermeasureKind({ assembler, owners, store }),
    store,
    writer: new CountermeasureWriter({ store, writer }),
  };
}
