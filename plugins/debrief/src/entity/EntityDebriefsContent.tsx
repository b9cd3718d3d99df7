/** The learning record of the entity whose page this is. */
export function EntityDebriefsContent() {
  return null;
}
