/**
 * For the suite's own tests: a debrief backend in memory, and the contract that
 * it shares with the real one. No part of it is in the published types.
 *
 * @packageDocumentation
 */

/** @internal */
export { describeContract } from './contract/describeContract';
/** @internal */
export { FakeBackend, type SeenRequest } from './FakeBackend';
/** @internal */
export { FakeSignals } from './FakeSignals';
/** @internal */
export type { FakeAnswer, FakeCall } from './serveFake';
/** @internal */
export { stub, stubApi, type Stub, type StubbedApi } from './stubApi';
/** @internal */
export { countBy } from './countBy';
/** @internal */
export { searchIn } from './searchIn';
