import { parseTypedTime } from './parseTypedTime';

const near = '2026-03-02T10:00:00Z';
const timeZone = 'Europe/Berlin';

describe('parseTypedTime', () => {
  it.each([
    ['11:31', '2026-03-02T10:31:00Z'],
    ['1131', '2026-03-02T10:31:00Z'],
    ['11.31', '2026-03-02T10:31:00Z'],
    ['9:05', '2026-03-02T08:05:00Z'],
    [' 11:31:05 ', '2026-03-02T10:31:05Z'],
    ['2026-03-04 08:00', '2026-03-04T07:00:00Z'],
    ['4 Mar 08:00', '2026-03-04T07:00:00Z'],
    ['4 March 2025, 08:00', '2025-03-04T07:00:00Z'],
    ['4.3. 08:00', '2026-03-04T07:00:00Z'],
    // The clocks of Berlin go forward on 29 March.
    ['30 Mar 08:00', '2026-03-30T06:00:00Z'],
  ])('reads %s', (text, instant) => {
    expect(parseTypedTime(text, { near, timeZone })).toBe(instant);
  });

  it('takes the day that is closest, on either side of midnight', () => {
    const lateEvening = { near: '2026-03-02T22:50:00Z', timeZone };
    expect(parseTypedTime('00:10', lateEvening)).toBe('2026-03-02T23:10:00Z');
    const justAfter = { near: '2026-03-02T23:10:00Z', timeZone };
    expect(parseTypedTime('23:50', justAfter)).toBe('2026-03-02T22:50:00Z');
  });

  it.each(['', 'soon', '25:00', '11:61', '11', '31 Foo 11:31'])(
    'does not read "%s"',
    text => {
      expect(parseTypedTime(text, { near, timeZone })).toBeNull();
    },
  );
});
