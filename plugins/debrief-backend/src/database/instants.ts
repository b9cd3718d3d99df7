/** PostgreSQL answers bigint columns as text, SQLite as numbers. */
export type StoredInstant = number | string;

/** A stored instant as ISO 8601 in UTC: `2026-03-02T09:12:00Z`. */
export function toInstant(stored: StoredInstant): string {
  return new Date(Number(stored)).toISOString().replace('.000Z', 'Z');
}

/** The same of an instant that may be missing. */
export function toInstantOrNull(stored: StoredInstant | null): string | null {
  return stored === null ? null : toInstant(stored);
}

/** Epoch milliseconds, as instants are stored. */
export function toStored(instant: string): number {
  return Date.parse(instant);
}

/** The same of an instant that may be missing. */
export function toStoredOrNull(instant: string | null): number | null {
  return instant === null ? null : toStored(instant);
}

/** The calendar day of an instant, in UTC. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
