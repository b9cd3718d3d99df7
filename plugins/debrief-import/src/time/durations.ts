import { Duration } from 'luxon';

const units: [pattern: RegExp, milliseconds: number][] = [
  [/^w(?:eeks?)?$/, 7 * 24 * 3_600_000],
  [/^d(?:ays?)?$/, 24 * 3_600_000],
  [/^h(?:(?:ou)?rs?)?$/, 3_600_000],
  [/^m(?:in(?:ute)?s?)?$/, 60_000],
  [/^s(?:ec(?:ond)?s?)?$/, 1000],
];

/**
 * Reads a stated duration, in milliseconds: `54 minutes`, `1h50m`,
 * `19 hours 43 minutes.`, `~1.5 h`, `PT5M`. Undefined for `?`, `N/A` and the
 * like.
 */
export function readDuration(text: string): number | undefined {
  const iso = /^\s*(P(?=\d|T\d)[\dYMWDTHS.]+)/.exec(text);
  if (iso) {
    const duration = Duration.fromISO(iso[1]);
    return duration.isValid ? duration.toMillis() : undefined;
  }
  const plain = text
    .toLowerCase()
    .replace(
      /^[\s*_]*(?:(?:~|≈|ca\.?|about|around|approx(?:\.|imately)?|less than|under|over|<|>)\s*)?/,
      '',
    );
  const part = /(\d+(?:[.,]\d+)?)\s*([a-z]+)[\s,]*(?:and\s+)?/y;
  let total: number | undefined;
  let match = part.exec(plain);
  while (match) {
    const [, amount, name] = match;
    const unit = units.find(([pattern]) => pattern.test(name));
    if (!unit) {
      break;
    }
    total = (total ?? 0) + Number(amount.replace(',', '.')) * unit[1];
    match = part.exec(plain);
  }
  return total;
}
