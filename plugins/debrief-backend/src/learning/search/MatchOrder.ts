/** The order in which matches are shown. */
export interface MatchOrder {
  /** The row ids of the next ones after the first `rank`. */
  read(rank: number, limit: number): Promise<number[]>;
}
