/** Random numbers that are the same in every run (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** At least 0 and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A number whose small values are the most frequent, below `limit`. */
  skewed(limit: number, power = 3): number {
    return Math.floor(limit * this.next() ** power);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  isTrue(probability: number): boolean {
    return this.next() < probability;
  }
}
