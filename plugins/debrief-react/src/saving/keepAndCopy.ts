import type { ServerCopy } from './saveState';
import type { WriteOutcome } from './writeOutcome';

/** Keeps what the server answered to a change, and takes it for editing. */
export function keepAndCopy<R, F>(
  outcome: WriteOutcome<R>,
  keep: (resource: R) => void,
  toCopy: (resource: R) => ServerCopy<F>,
): WriteOutcome<ServerCopy<F>> {
  if (outcome.type === 'saved') {
    keep(outcome.resource);
    return { type: 'saved', resource: toCopy(outcome.resource) };
  }
  return keepAndCopyCurrent(outcome, keep, toCopy);
}

/** The same of a change that leaves nothing: it may have been too late. */
export function keepAndCopyCurrent<S, R, F>(
  outcome: WriteOutcome<S, R>,
  keep: (resource: R) => void,
  toCopy: (resource: R) => ServerCopy<F>,
): WriteOutcome<S, ServerCopy<F>> {
  if (outcome.type === 'stale') {
    keep(outcome.current);
    return { type: 'stale', current: toCopy(outcome.current) };
  }
  return outcome;
}
