/**
 * For tests: a debrief backend in memory, and the contract that it shares with
 * the real one.
 *
 * @packageDocumentation
 */
export { describeContract } from './contract/describeContract';
export { FakeBackend } from './FakeBackend';
export type { SeenRequest } from './FakeBackend';
export { FakeSignals } from './FakeSignals';
export type { FakeAnswer, FakeCall } from './serveFake';
export { stub, stubApi } from './stubApi';
export type { Stub, StubbedApi } from './stubApi';
