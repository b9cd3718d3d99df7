import {
  Debrief,
  debriefInputSchema,
  learningEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { createRecord } from './createRecord';

/** A debrief backend that knows one debrief, of the entity that is asked for. */
export function startBackend(): { backend: FakeBackend; known: Debrief } {
  const backend = new FakeBackend();
  const content = debriefInputSchema.parse({
    title: 'Checkout was away',
    entities: [{ entityRef: 'component:default/checkout', role: 'origin' }],
  });
  const known = backend.records.addDebrief(content, 'user:default/ana');
  backend.answer(learningEndpoints.getRecord, () => ({
    body: createRecord([{ type: 'debrief', ...known }]),
  }));
  return { backend, known };
}
