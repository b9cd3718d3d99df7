/** Import of documents people already have. */
export function ImportPage() {
  return null;
}
