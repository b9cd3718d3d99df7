import {
  importEndpoints,
  learningEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  FakeBackend,
  searchIn,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { addSamples } from './addSamples';
import { readPlainly } from './readPlainly';
import { recordOf } from './recordOf';

/**
 * A debrief backend in memory with the demo company's debriefs, started over at
 * each reload. It answers as the real one does what the contract is about;
 * learning records, search and imports only so far that their pages can be
 * worked on.
 */
export function startSampleBackend(): FakeBackend {
  const backend = new FakeBackend({ now: new Date().toISOString() });
  const { records } = backend;
  backend.user = 'user:default/ana';
  addSamples(records, new Date());
  backend.answer(learningEndpoints.getRecord, ({ query }) => ({
    body: recordOf(query, records),
  }));
  backend.answer(learningEndpoints.search, ({ query }) => ({
    body: searchIn(query, records),
  }));
  backend.answer(learningEndpoints.searchByBody, ({ body }) => ({
    body: searchIn(body, records),
  }));
  backend.answer(importEndpoints.run, ({ body }) => ({
    body: { items: body.documents.map(readPlainly) },
  }));
  return backend;
}
