import type { GameDay } from '@debrief/backstage-plugin-debrief-common';

type Injects = GameDay['injects'];

/** How short a tabletop may get, in minutes. */
export const shortMinutes = 20;

/** From the first inject to the last, as it was then. */
export function lastMinute(injects: Injects): number {
  return Math.max(0, ...injects.map(it => it.afterMinutes));
}

/** The factors that are offered: as it was, and in twenty minutes. */
export function pacesOf(injects: Injects): number[] {
  const last = lastMinute(injects);
  return last > shortMinutes ? [1, last / shortMinutes] : [1];
}

/** When an inject is told, in minutes after the start. */
export function toldAfter(afterMinutes: number, timeFactor: number): number {
  return Math.round((afterMinutes / timeFactor) * 10) / 10;
}
