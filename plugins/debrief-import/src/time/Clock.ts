import { DateTime } from 'luxon';
import { Day, Moment, TimeOfDay } from './moments';
import { Warnings } from '../Warnings';
import { Zone } from './zones';

/** Backwards by more than this means: past midnight. */
const pastMidnightHours = 6;

/** An instant, and whether it is exactly what the source states. */
export interface Resolved {
  at: string;
  isExact: boolean;
}

/**
 * Turns moments into instants, in the order of the source: a date holds until
 * another one comes, and times that jump back belong to the next day.
 */
export class Clock {
  #day: (Day & { year: number }) | undefined;
  #last: DateTime | undefined;
  #carried: Zone | undefined;
  #stated: Zone | undefined;

  constructor(
    private readonly fallback: Zone,
    private readonly warnings: Warnings,
    stated: Zone | undefined,
  ) {
    this.#stated = stated;
  }

  /** What the document says about its times from here on. */
  state(zone: Zone): void {
    this.#stated = zone;
  }

  get hasDay(): boolean {
    return this.#day !== undefined;
  }

  /** The day that times without a date belong to from here on. */
  setDay(day: Day): void {
    this.#day = this.#complete(day) ?? this.#day;
  }

  /** Undefined when the day is not known or does not exist. */
  resolve(moment: Moment, line: number): Resolved | undefined {
    if (moment.doubt) {
      this.warnings.add(line, moment.doubt);
    }
    if (moment.isUnknown) {
      return this.#placeBehindLast(moment, line);
    }
    const day = moment.day ? this.#complete(moment.day) : this.#day;
    if (!day) {
      return undefined;
    }
    const zone = this.#zoneOf(moment, line);
    const resolved = moment.time
      ? this.#resolveTime(day, moment.time, zone, moment, line)
      : this.#resolveDay(day, zone, moment, line);
    return resolved && this.#remember(resolved, moment, line);
  }

  /** The instant of an end of a range, at or after `start`. */
  resolveUntil(moment: Moment, start: string): string | undefined {
    if (!moment.until) {
      return undefined;
    }
    const zone = moment.zone ?? this.#stated ?? this.#carried ?? this.fallback;
    const from = DateTime.fromISO(start, { zone: zone.id });
    const end = from.set({ ...moment.until, millisecond: 0 });
    return toInstant(end < from ? end.plus({ days: 1 }) : end);
  }

  #placeBehindLast(moment: Moment, line: number): Resolved | undefined {
    if (!this.#last) {
      return undefined;
    }
    this.warnings.add(
      line,
      `"${moment.label}" is no time; the entry was placed at the time of the one before it`,
    );
    return { at: toInstant(this.#last), isExact: false };
  }

  #resolveTime(
    day: Day & { year: number },
    time: TimeOfDay,
    zone: Zone,
    moment: Moment,
    line: number,
  ): DateTime | undefined {
    const local = toDateTime(day, time, zone);
    if (!local) {
      this.warnings.add(line, `"${moment.label}" is no date that exists`);
      return undefined;
    }
    if (moment.day || !this.#last || local >= this.#last) {
      return local;
    }
    if (this.#last.diff(local).as('hours') <= pastMidnightHours) {
      this.warnings.add(
        line,
        `"${moment.label}" is earlier than the entry before it; it was taken as written`,
      );
      return local;
    }
    const next = local.plus({ days: 1 });
    this.warnings.add(
      line,
      `"${moment.label}" was taken to be on the next day, ${next.toISODate()}`,
    );
    return next;
  }

  #resolveDay(
    day: Day & { year: number },
    zone: Zone,
    moment: Moment,
    line: number,
  ): DateTime | undefined {
    const start = toDateTime(day, { hour: 0, minute: 0, second: 0 }, zone);
    if (!start) {
      this.warnings.add(line, `"${moment.label}" is no date that exists`);
      return undefined;
    }
    const last = this.#last?.setZone(zone.id);
    const comesAfter = last && last > start && last < start.plus({ days: 1 });
    this.warnings.add(
      line,
      comesAfter
        ? `"${moment.label}" has no time of day; the entry was placed at the time of the one before it`
        : `"${moment.label}" has no time of day; 00:00 was taken`,
    );
    return comesAfter ? last : start;
  }

  #remember(resolved: DateTime, moment: Moment, line: number): Resolved {
    this.#last = resolved;
    const { year, month, day } = resolved;
    this.#day = moment.time?.hour === 24 ? this.#day : { year, month, day };
    if (moment.zone) {
      this.#carried = moment.zone;
    }
    if (moment.isVague && moment.time) {
      this.warnings.add(
        line,
        `"${moment.label}" is not exact; ${resolved.toFormat(
          'HH:mm',
        )} was taken`,
      );
    }
    return {
      at: toInstant(resolved),
      isExact: !moment.isVague && !moment.doubt,
    };
  }

  #zoneOf(moment: Moment, line: number): Zone {
    const zone = moment.zone ?? this.#stated;
    if (zone) {
      this.#doubt(zone, moment, line);
      return zone;
    }
    if (this.#carried) {
      this.warnings.addOnce(
        'carried-zone',
        line,
        `Times without a zone were taken to be in ${
          this.#carried.name
        }, as the time before them`,
      );
      return this.#carried;
    }
    this.warnings.addOnce(
      'no-zone',
      line,
      `No time zone is stated; times were taken to be in ${this.fallback.name}`,
    );
    return this.fallback;
  }

  #doubt(zone: Zone, moment: Moment, line: number): void {
    if (zone.doubt) {
      this.warnings.addOnce(
        `ambiguous-${zone.name}`,
        line,
        `${zone.name} was read as ${zone.id}; ${zone.doubt}`,
      );
    }
    const day = moment.day ? this.#complete(moment.day) : this.#day;
    const local =
      zone.region && day && moment.time && toDateTime(day, moment.time, zone);
    const there = local && zone.region && local.setZone(zone.region);
    if (there && there.offset !== local.offset) {
      this.warnings.addOnce(
        `season-${zone.name}`,
        line,
        `${zone.name} was taken as written, ${zone.id}, although clocks in ${
          there.zoneName
        } showed ${describeOffset(
          there,
        )} on ${there.toISODate()}; if local time was meant, these times are one hour off`,
      );
    }
  }

  #complete(day: Day): (Day & { year: number }) | undefined {
    if (day.year !== undefined) {
      return { ...day, year: day.year };
    }
    if (!this.#day) {
      return undefined;
    }
    // December is followed by January of the next year.
    const months = this.#day.month - day.month;
    const turn = Number(months > 6) - Number(months < -6);
    return { ...day, year: this.#day.year + turn };
  }
}

/** The instant of a moment that needs no context: with date, time and zone. */
export function toFixedInstant(
  moment: Moment | undefined,
  zone: Zone | undefined,
): string | undefined {
  const { day, time, zone: own } = moment ?? {};
  const chosen = own ?? zone;
  if (day?.year === undefined || !time || !chosen) {
    return undefined;
  }
  const instant = toDateTime({ ...day, year: day.year }, time, chosen);
  return instant && toInstant(instant);
}

/** An instant as it is sent: in UTC, without empty fractions. */
export function toInstant(time: DateTime): string {
  return time.toUTC().toISO({ suppressMilliseconds: true }) ?? '';
}

function toDateTime(
  day: Day & { year: number },
  time: TimeOfDay,
  zone: Zone,
): DateTime | undefined {
  const midnight = time.hour === 24;
  const local = DateTime.fromObject(
    { ...day, ...time, hour: midnight ? 0 : time.hour },
    { zone: zone.id },
  );
  if (!local.isValid) {
    return undefined;
  }
  return midnight ? local.plus({ days: 1 }) : local;
}

function describeOffset(time: DateTime): string {
  return `UTC${time.toFormat('Z')}`;
}
