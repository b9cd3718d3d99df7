/** What the entity taught last, and what is still open. */
export function EntityDebriefsCard() {
  return null;
}
