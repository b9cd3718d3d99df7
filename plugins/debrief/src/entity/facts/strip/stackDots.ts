/**
 * How high each dot stands, so that none covers another.
 *
 * @param positions - from left to right
 * @param distance - how far apart two dots on the same level are at least
 */
export function stackDots(positions: number[], distance: number): number[] {
  const lastOnLevel: number[] = [];
  return positions.map(position => {
    const free = lastOnLevel.findIndex(last => position - last >= distance);
    const level = free === -1 ? lastOnLevel.length : free;
    lastOnLevel[level] = position;
    return level;
  });
}
