/** How high a row of labels is, in pixels. */
export const rowHeight = 40;
export const barHeight = 12;
/** From the top of the bar to the words below it. */
export const notesBelow = barHeight + 14;
export const noteHeight = 16;

/** A share of the width, as CSS says it. */
export function percent(share: number): string {
  return `${share * 100}%`;
}
