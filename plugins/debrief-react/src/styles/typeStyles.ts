/**
 * Text by what it says, in styles for `makeStyles`: `...typeStyles.body`. No
 * component has a size, a line height or a weight of its own.
 */
export const typeStyles = {
  /** What qualifies something else: a date, a hint, the name of a field. */
  qualifying: { fontSize: 12, lineHeight: '16px' },
  body: { fontSize: 14, lineHeight: '20px' },
  /** Titles of cards and entries. */
  entryTitle: { fontSize: 16, lineHeight: '24px', fontWeight: 700 },
  summary: { fontSize: 16, lineHeight: '26px' },
  /** The title of a page, and the number of a fact. */
  pageTitle: { fontSize: 24, lineHeight: '32px', fontWeight: 700 },
  /** A clock that all in a room look at. */
  clock: { fontSize: 40, lineHeight: '44px', fontWeight: 700 },

  /** One of the two weights, for a part of a text. */
  strong: { fontWeight: 700 },
  regular: { fontWeight: 400 },
  /** Code and addresses, within a text of any size. */
  finer: { fontSize: '0.93em' },

  /** Words in a box of their own, among text. */
  badge: { fontSize: 11, lineHeight: '16px', fontWeight: 700 },
  /** Of a person, in a circle. */
  initials: { fontSize: 10, fontWeight: 700 },
  /** What is typed on a telephone, which zooms in on anything smaller. */
  typedOnTelephone: { fontSize: 16 },

  /** Icons, whose size is that of a text. */
  smallIcon: { fontSize: 16 },
  icon: { fontSize: 18 },
  largeIcon: { fontSize: 40 },
} as const;
