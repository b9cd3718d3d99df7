export { actorOf, callOf } from './Call';
export type { Call } from './Call';
export { decodeCursor, encodeCursor } from './cursor';
export {
  IdempotencyKeyReusedError,
  InvalidFieldsError,
  PreconditionRequiredError,
  StaleEditError,
} from './errors';
export type { FieldProblem } from './errors';
export { handleErrors } from './handleErrors';
export { isStale } from './ifMatch';
export type { ExpectedVersion } from './ifMatch';
export { readKeyPage, toPage } from './keyset';
export type { KeyPage, Keyset } from './keyset';
export { mountRoutes } from './mountRoutes';
export type { BodyLimits } from './mountRoutes';
export { describeRoutes } from './openApi';
export { readBodyLimits } from './readBodyLimits';
export { parse, toFieldProblems } from './parse';
export { defineRoute, versioned } from './Route';
export type { Answer, FileAnswer, Route, RouteInput } from './Route';
export { Audit } from './Audit';
export { Idempotency } from './Idempotency';
