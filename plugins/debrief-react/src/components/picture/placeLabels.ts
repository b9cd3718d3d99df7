/** A text that belongs to a place of the picture, in pixels. */
export interface Label {
  at: number;
  width: number;
}

/** Where it was put: from `left`, on a row counted from the track outwards. */
export interface PlacedLabel {
  left: number;
  row: number;
  side: 'right' | 'left';
}

const gap = 8;

/**
 * Puts each label right or left of its place, on as few rows as it takes for
 * none to lie on another or beyond the edge. Null when there is no such way.
 */
export function placeLabels(
  labels: Label[],
  width: number,
  rows: number,
): PlacedLabel[] | null {
  let best: { placed: PlacedLabel[]; cost: number } | null = null;

  const place = (placed: PlacedLabel[], cost: number) => {
    if (best && cost >= best.cost) {
      return;
    }
    const label = labels[placed.length];
    if (!label) {
      best = { placed, cost };
      return;
    }
    for (let row = 0; row < rows; row++) {
      for (const side of ['right', 'left'] as const) {
        const left = side === 'right' ? label.at : label.at - label.width;
        const next: PlacedLabel = { left, row, side };
        if (
          left >= 0 &&
          left + label.width <= width &&
          placed.every(
            (other, index) => !collides(next, label, other, labels[index]),
          )
        ) {
          place([...placed, next], cost + row * 3 + (side === 'left' ? 1 : 0));
        }
      }
    }
  };

  place([], 0);
  return toPlaced(best);
}

// The compiler does not see that `place` assigns.
function toPlaced(best: { placed: PlacedLabel[] } | null) {
  return best?.placed ?? null;
}

function collides(
  a: PlacedLabel,
  labelA: Label,
  b: PlacedLabel,
  labelB: Label,
): boolean {
  const meetsStem = (upper: PlacedLabel, upperLabel: Label, stem: Label) =>
    stem.at > upper.left + 1 && stem.at < upper.left + upperLabel.width - 1;
  if (a.row !== b.row) {
    // The line down from the higher one must not run through the lower one.
    return a.row > b.row
      ? meetsStem(b, labelB, labelA)
      : meetsStem(a, labelA, labelB);
  }
  return (
    a.left < b.left + labelB.width + gap && b.left < a.left + labelA.width + gap
  );
}
