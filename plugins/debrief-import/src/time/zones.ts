import { IANAZone } from 'luxon';

/** A time zone as a document states it. */
export interface Zone {
  /** As luxon takes it: `UTC-8`, `Europe/Berlin`. */
  id: string;
  /** As written: `PST`. */
  name: string;
  /** Where clocks show this zone in one half of the year only. */
  region?: string;
  /** What else the abbreviation may stand for. */
  doubt?: string;
}

const abbreviations: Record<string, Omit<Zone, 'name'>> = {
  UTC: { id: 'UTC' },
  GMT: { id: 'UTC' },
  Z: { id: 'UTC' },
  WET: { id: 'UTC', region: 'Europe/Lisbon' },
  WEST: { id: 'UTC+1', region: 'Europe/Lisbon' },
  BST: { id: 'UTC+1', region: 'Europe/London' },
  CET: { id: 'UTC+1', region: 'Europe/Berlin' },
  CEST: { id: 'UTC+2', region: 'Europe/Berlin' },
  EET: { id: 'UTC+2', region: 'Europe/Helsinki' },
  EEST: { id: 'UTC+3', region: 'Europe/Helsinki' },
  MSK: { id: 'UTC+3' },
  EST: { id: 'UTC-5', region: 'America/New_York' },
  EDT: { id: 'UTC-4', region: 'America/New_York' },
  ET: { id: 'America/New_York' },
  CST: {
    id: 'UTC-6',
    region: 'America/Chicago',
    doubt: 'it also stands for China Standard Time',
  },
  CDT: { id: 'UTC-5', region: 'America/Chicago' },
  CT: { id: 'America/Chicago' },
  MST: { id: 'UTC-7', region: 'America/Denver' },
  MDT: { id: 'UTC-6', region: 'America/Denver' },
  MT: { id: 'America/Denver' },
  PST: { id: 'UTC-8', region: 'America/Los_Angeles' },
  PDT: { id: 'UTC-7', region: 'America/Los_Angeles' },
  PT: { id: 'America/Los_Angeles' },
  AKST: { id: 'UTC-9', region: 'America/Anchorage' },
  AKDT: { id: 'UTC-8', region: 'America/Anchorage' },
  HST: { id: 'UTC-10' },
  BRT: { id: 'UTC-3' },
  IST: {
    id: 'UTC+5:30',
    doubt: 'it also stands for Irish and Israel time',
  },
  SGT: { id: 'UTC+8' },
  JST: { id: 'UTC+9' },
  AWST: { id: 'UTC+8' },
  AEST: { id: 'UTC+10', region: 'Australia/Sydney' },
  AEDT: { id: 'UTC+11', region: 'Australia/Sydney' },
  NZST: { id: 'UTC+12', region: 'Pacific/Auckland' },
  NZDT: { id: 'UTC+13', region: 'Pacific/Auckland' },
};

const namePattern = Object.keys(abbreviations)
  .sort((a, b) => b.length - a.length)
  .join('|');
const zonePattern = new RegExp(
  [
    String.raw`(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)`,
    String.raw`([+\-−])([01]\d):?([0-5]\d)(?!\d)`,
    String.raw`([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)`,
    String.raw`(${namePattern})(?![A-Za-z])`,
  ].join('|'),
  'y',
);

/** Reads a zone that begins exactly at `index`. */
export function readZoneAt(
  text: string,
  index: number,
): { zone: Zone; end: number } | undefined {
  zonePattern.lastIndex = index;
  const match = zonePattern.exec(text);
  const zone = match && toZone(match);
  return zone ? { zone, end: zonePattern.lastIndex } : undefined;
}

/**
 * Finds the zone that a sentence or a column header states. Where an offset
 * stands beside an abbreviation ("PST (UTC-7)"), the offset counts.
 */
export function findZone(
  text: string,
): { zone: Zone; contradicts?: Zone } | undefined {
  const found: Zone[] = [];
  for (const { index } of text.matchAll(/(?<![A-Za-z0-9/])[A-Z+\-−]/g)) {
    const match = readZoneAt(text, index);
    if (match) {
      found.push(match.zone);
    }
  }
  const offset = found.find(it => /\d/.test(it.name));
  const zone = offset ?? found.at(0);
  if (!zone) {
    return undefined;
  }
  const contradicts = found.find(
    it =>
      it.id.startsWith('UTC') && zone.id.startsWith('UTC') && it.id !== zone.id,
  );
  return offset && contradicts ? { zone, contradicts } : { zone };
}

/** The zone of an option: an IANA name, an offset or an abbreviation. */
export function toOptionZone(name: string): Zone | undefined {
  const found = readZoneAt(name, 0);
  if (found && found.end === name.length) {
    return found.zone;
  }
  return IANAZone.isValidZone(name) ? { id: name, name } : undefined;
}

/** A text without the zones it names. */
export function withoutZones(text: string): string {
  return text.replace(new RegExp(zonePattern.source, 'g'), ' ');
}

function toZone(match: RegExpExecArray): Zone | undefined {
  const [
    name,
    utcSign,
    utcHours,
    utcMinutes,
    sign,
    hours,
    minutes,
    iana,
    abbreviation,
  ] = match;
  if (abbreviation) {
    return { ...abbreviations[abbreviation], name };
  }
  if (iana) {
    return IANAZone.isValidZone(iana) ? { id: iana, name } : undefined;
  }
  return offsetZone(
    name,
    utcSign ?? sign,
    Number(utcHours ?? hours),
    utcMinutes ?? minutes,
  );
}

function offsetZone(
  name: string,
  sign: string,
  hours: number,
  minutes: string | undefined,
): Zone | undefined {
  if (hours > 14) {
    return undefined;
  }
  const rest = minutes && minutes !== '00' ? `:${minutes}` : '';
  if (hours === 0 && !rest) {
    return { id: 'UTC', name };
  }
  return { id: `UTC${sign === '+' ? '+' : '-'}${hours}${rest}`, name };
}
