import { House } from '../house';
import { CountermeasureAssembler } from './CountermeasureAssembler';
import { CountermeasureStore } from './CountermeasureStore';
import { CountermeasureWriter } from './CountermeasureWriter';

/** What other rooms need of countermeasures. */
export interface Countermeasures {
  assembler: CountermeasureAssembler;
  store: CountermeasureStore;
  writer: CountermeasureWriter;
}

export function buildCountermeasures({
  owners,
  writer,
}: House): Countermeasures {
  const store = new CountermeasureStore();
  return {
    assembler: new CountermeasureAssembler(owners),
    store,
    writer: new CountermeasureWriter({ store, writer }),
  };
}
