/** A share of a whole, for `left` and `width`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
