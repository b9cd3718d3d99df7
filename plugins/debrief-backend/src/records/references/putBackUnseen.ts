/**
 * A list with what its writer could not see, and so could not keep, as it was
 * before, each at its place.
 */
export function putBackUnseen<Item>(
  items: Item[],
  before: Item[],
  isSeen: (item: Item) => boolean,
): Item[] {
  const all = [...items];
  before.forEach((item, place) => {
    if (!isSeen(item)) {
      all.splice(place, 0, item);
    }
  });
  return all;
}
