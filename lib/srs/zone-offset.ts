const HOUR = 3_600_000;
/** Cached hours per zone before the cache is emptied: some seven years of every hour. */
const HOURS_KEPT = 65_536;
/** Zones kept: more than the tz database has, so only made-up spellings could ever fill it. */
const ZONES_KEPT = 1024;

type Zone = {
  format: Intl.DateTimeFormat;
  /** Hour since the epoch → offset in minutes, or null where the offset changes within the hour. */
  byHour: Map<number, number | null>;
};

const zones = new Map<string, Zone>();

/**
 * Minutes to add to UTC to get what a clock on the wall shows in an IANA zone at an instant (epoch ms); east is positive.
 * Fractional for zones that once ran on local mean time. Throws RangeError for an unknown zone or an instant that is no date
 * (a programmer's error: check zones with `isZone` at the edge).
 */
export function zoneOffsetMinutes(at: number, zoneName: string): number {
  const zone = zones.get(zoneName) ?? openZone(zoneName);
  const hour = Math.floor(at / HOUR);
  let cached = zone.byHour.get(hour);
  if (cached === undefined) {
    const start = ask(zone, hour * HOUR);
    cached = start === ask(zone, (hour + 1) * HOUR - 1) ? start : null;
    if (zone.byHour.size >= HOURS_KEPT) zone.byHour.clear();
    zone.byHour.set(hour, cached);
  }
  return cached ?? ask(zone, at);
}

function openZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const zone = { format, byHour: new Map<number, number | null>() };
  if (zones.size >= ZONES_KEPT) zones.clear();
  zones.set(name, zone);
  return zone;
}

/** Reads "… GMT+05:45", "… GMT-00:44:30" or "… GMT". */
function ask(zone: Zone, at: number): number {
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(zone.format.format(at));
  if (match === null) throw new Error(`No offset in "${zone.format.format(at)}"`);
  const [, sign, hours, minutes, seconds] = match;
  if (sign === undefined) return 0;
  const size = Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60;
  return sign === '-' ? -size : size;
}
