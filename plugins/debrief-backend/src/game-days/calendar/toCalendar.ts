import { DateTime } from 'luxon';

/** An event of a calendar; instants are epoch milliseconds. */
export interface CalendarEvent {
  /** Of the game day: the same event, whenever it is fetched. */
  id: string;
  title: string;
  description: string;
  url: string | null;
  startsAt: number;
  minutes: number;
  isCancelled: boolean;
  /** How often it was changed; what is newer takes the place of what is older. */
  changes: number;
  changedAt: number;
}

const mostOctets = 75;

/**
 * An iCalendar document (RFC 5545): lines end in CRLF and are folded after 75
 * octets, texts are escaped, instants are in UTC.
 */
export function toCalendar(events: CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Game days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(toLines),
    'END:VCALENDAR',
  ]
    .map(line => `${fold(line)}\r\n`)
    .join('');
}

function toLines(event: CalendarEvent): string[] {
  const endsAt = event.startsAt + event.minutes * 60_000;
  return [
    'BEGIN:VEVENT',
    `UID:game-day-${event.id}@debrief`,
    `SEQUENCE:${event.changes}`,
    `DTSTAMP:${toUtc(event.changedAt)}`,
    `DTSTART:${toUtc(event.startsAt)}`,
    `DTEND:${toUtc(endsAt)}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function toUtc(milliseconds: number): string {
  return DateTime.fromMillis(milliseconds, { zone: 'utc' }).toFormat(
    "yyyyMMdd'T'HHmmss'Z'",
  );
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, found => `\\${found}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

// A character of several octets is never cut.
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
