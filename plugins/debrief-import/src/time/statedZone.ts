import { Reading } from '../markdown/Reading';
import { findZone, Zone } from './zones';

/**
 * The zone that a sentence such as "All times in PST (UTC-7)" states. A
 * contradiction in it is a warning.
 */
export function findStatedZone(
  text: string,
  { warnings }: Pick<Reading, 'warnings'>,
  line: number,
): Zone | undefined {
  const found = findZone(text);
  if (found?.contradicts) {
    const { zone, contradicts } = found;
    warnings.addOnce(
      `contradiction-${contradicts.name}-${zone.name}`,
      line,
      `${contradicts.name} and ${zone.name} contradict each other; ${zone.name} was taken`,
    );
  }
  return found?.zone;
}
