const secondMs = 1_000;
const dayMs = 24 * 60 * 60 * secondMs;
const yearMs = 365.2425 * dayMs;

const units = [
  ['year', yearMs],
  ['month', yearMs / 12],
  ['day', dayMs],
  ['hour', 60 * 60 * secondMs],
  ['minute', 60 * secondMs],
  ['second', secondMs],
] as const;

/** How long ago something was, in whole units of the largest: 3 days ago. */
export function formatRelative(instant: Date, locale: string): string {
  const distanceMs = instant.getTime() - Date.now();
  const [unit, unitMs] =
    units.find(([, ms]) => Math.abs(distanceMs) >= ms) ??
    units[units.length - 1];
  return new Intl.RelativeTimeFormat(locale).format(
    Math.trunc(distanceMs / unitMs),
    unit,
  );
}
