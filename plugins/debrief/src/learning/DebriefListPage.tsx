/** All debriefs, with filters in the URL. */
export function DebriefListPage() {
  return null;
}
