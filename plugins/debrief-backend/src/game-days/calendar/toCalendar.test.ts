import { toCalendar } from './toCalendar';

const event = {
  id: 'x',
  title: 'Payments; cache, \\ gone',
  description: 'One\nTwo',
  url: 'https://portal.example/game-days/x',
  startsAt: Date.UTC(2026, 4, 5, 13),
  minutes: 90,
  isCancelled: false,
  changes: 2,
  changedAt: Date.UTC(2026, 3, 1, 8, 30, 1),
};

describe('a calendar', () => {
  it('has an event in UTC, with its texts escaped', () => {
    expect(toCalendar([event]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Debrief//Game days//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:game-day-x@debrief',
      'SEQUENCE:2',
      'DTSTAMP:20260401T083001Z',
      'DTSTART:20260505T130000Z',
      'DTEND:20260505T143000Z',
      'SUMMARY:Payments\\; cache\\, \\\\ gone',
      'DESCRIPTION:One\\nTwo',
      'URL:https://portal.example/game-days/x',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds long lines, between characters, and says what was called off', () => {
    const title = 'Zahlungsausfälle über Ländergrenzen 🦆'.repeat(8);
    const text = toCalendar([{ ...event, title, isCancelled: true }]);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}\r\n`);
    expect(text).toContain('STATUS:CANCELLED');
  });

  it('lets no text end its line', () => {
    const text = toCalendar([{ ...event, title: 'a\r\nBEGIN:VALARM\u0007' }]);
    expect(text).toContain('SUMMARY:a\\nBEGIN:VALARM\r\n');
  });
});
