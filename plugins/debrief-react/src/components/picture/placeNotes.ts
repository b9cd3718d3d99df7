/** A text below the bar, centred on its place as far as the edges allow. */
export interface Note {
  kind: 'target' | 'duration';
  text: string;
  at: number;
}

const characterWidth = 6.4;
const gap = 12;

/**
 * Puts the notes on up to two rows, those that come first in the upper one. A
 * note that finds no room is left out, since it stands in the text as well.
 */
export function placeNotes(notes: Note[], width: number) {
  const placed: (Note & { left: number; row: number; width: number })[] = [];
  for (const note of notes) {
    const noteWidth = note.text.length * characterWidth;
    const left = Math.max(
      0,
      Math.min(note.at - noteWidth / 2, width - noteWidth),
    );
    const row = [0, 1].find(candidate =>
      placed.every(
        other =>
          other.row !== candidate ||
          left + noteWidth + gap <= other.left ||
          other.left + other.width + gap <= left,
      ),
    );
    if (row !== undefined) {
      placed.push({ ...note, left, row, width: noteWidth });
    }
  }
  return { placed, rows: 1 + Math.max(0, ...placed.map(note => note.row)) };
}
