/** One debrief, being written. */
export function DebriefEditPage() {
  return null;
}
