// So much goes into one statement, and is put together without a pause.
const charactersAtOnce = 100_000;

/**
 * Divides what is to be written into portions that are short enough for one
 * statement each.
 *
 * @param items - made only when their portion's turn comes, where they can be
 * @param lengthOf - about how many characters one of them has
 */
export function* portionsOf<Item>(
  items: Iterable<Item>,
  lengthOf: (item: Item) => number,
): Generator<Item[]> {
  let portion: Item[] = [];
  let characters = 0;
  for (const item of items) {
    portion.push(item);
    characters += lengthOf(item);
    if (characters >= charactersAtOnce) {
      yield portion;
      portion = [];
      characters = 0;
    }
  }
  if (portion.length > 0) {
    yield portion;
  }
}
