/**
 * The value below which a share of the numbers lies, by linear interpolation
 * between the nearest two (type 7 of Hyndman and Fan, 1996); null of nothing.
 *
 * @param share - between 0 and 1; 0.5 is the median
 */
export function quantile(numbers: number[], share: number): number | null {
  if (numbers.length === 0) {
    return null;
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}
