import type { SeedCountermeasure } from '@debrief/backstage-plugin-debrief-node';
import type { SampleCountermeasure } from './types';

/** The time of day, 'HH:MM' in UTC, so many days from `today`. */
export function dayAt(today: Date, inDays: number, timeOfDay: string): Date {
  const day = daysAfter(today, inDays).toISOString().slice(0, 10);
  return new Date(`${day}T${timeOfDay}:00Z`);
}

export function daysAfter(date: Date, days: number): Date {
  const later = new Date(date);
  later.setUTCDate(later.getUTCDate() + days);
  return later;
}

/** @returns ISO 8601 */
export function minutesAfter(date: Date, minutes: number): string {
  return new Date(date.getTime() + minutes * 60_000).toISOString();
}

/** A sample countermeasure as a seed, due by the calendar of `today`. */
export function countermeasureOf(
  { dueInDays, ticket, ...countermeasure }: SampleCountermeasure,
  today: Date,
): SeedCountermeasure {
  return {
    ...countermeasure,
    dueDate:
      dueInDays === undefined
        ? null
        : daysAfter(today, dueInDays).toISOString().slice(0, 10),
    ticket: ticket ? { url: ticket.url } : null,
  };
}
