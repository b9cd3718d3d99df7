import { toMilliseconds } from '@debrief/backstage-plugin-debrief-common';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * An ISO 8601 duration as people say it: `45 s`, `2.5 min`, `19 min`,
 * `1 h 35`, `2 d 3 h`; a dash when there is none. The units are symbols that
 * need no translation.
 */
export function formatDuration(iso: string | null): string {
  if (iso === null) {
    return '–';
  }
  const milliseconds = toMilliseconds(iso);
  if (!Number.isFinite(milliseconds)) {
    return '–';
  }
  const sign = milliseconds < 0 ? '−' : '';
  return `${sign}${formatMilliseconds(Math.abs(milliseconds))}`;
}

function formatMilliseconds(milliseconds: number): string {
  if (milliseconds < minute - second / 2) {
    return `${Math.round(milliseconds / second)} s`;
  }
  // Below ten minutes half a minute matters, above it does not.
  const tenths = Math.round(milliseconds / (minute / 10)) / 10;
  if (tenths < 10) {
    return `${tenths} min`;
  }
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 60) {
    return `${minutes} min`;
  }
  if (minutes < 24 * 60) {
    return joinUnits(Math.floor(minutes / 60), 'h', pad(minutes % 60));
  }
  const hours = Math.round(milliseconds / hour);
  const days = Math.floor((hours * hour) / day);
  return joinUnits(days, 'd', hours % 24 ? `${hours % 24} h` : '');
}

function joinUnits(amount: number, unit: string, rest: string): string {
  return [amount, unit, rest].filter(part => part !== '').join(' ');
}

function pad(minutes: number): string {
  return minutes ? String(minutes).padStart(2, '0') : '';
}
