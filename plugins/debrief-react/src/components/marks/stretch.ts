/** From one place to another, for `style`; places are from 0 to 1. */
export function stretch(from: number, to: number) {
  return { left: percent(from), width: percent(to - from) };
}

export function percent(place: number): string {
  return `${place * 100}%`;
}
