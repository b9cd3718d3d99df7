/** `41:17`, or `1:41:17`; never below zero. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  const pad = (part: number) => String(part).padStart(2, '0');
  return hours > 0
    ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}`
    : `${minutes}:${pad(seconds % 60)}`;
}

/** From one instant to another, on a stopwatch. */
export function stopwatchBetween(from: string, to: string): string {
  return stopwatch(Date.parse(to) - Date.parse(from));
}
