export { Audit } from './Audit';
export { actorOf } from './Call';
export type { Call } from './Call';
export {
  IdempotencyKeyReusedError,
  InvalidFieldsError,
  PreconditionRequiredError,
  StaleEditError,
} from './errors';
export { Idempotency } from './Idempotency';
export type { OnceOnly } from './Idempotency';
export { parse, toFieldProblems } from './parse';
