// To ask the browser is costly, and a long timeline has thousands of instants.
const known = new Map<string, boolean>();

/** Whether the browser knows a zone of that name. */
export function isTimeZone(name: string): boolean {
  const isKnown = known.get(name) ?? canFormatIn(name);
  known.set(name, isKnown);
  return isKnown;
}

function canFormatIn(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
