/** One debrief, to be read aloud in a meeting, or printed. */
export function DebriefReadPage() {
  return null;
}
