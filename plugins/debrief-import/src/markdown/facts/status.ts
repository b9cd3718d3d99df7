import { Warnings } from '../../Warnings';
import { Fact, findFact } from './facts';

/** Whatever a document says of its own status, it becomes a draft. */
export function warnOfStatus(facts: Fact[], warnings: Warnings): void {
  const status = findFact(facts, 'status');
  if (status) {
    warnings.add(
      status.line,
      `The status "${status.values[0]}" was not taken over; what is imported begins as a draft`,
    );
  }
}
