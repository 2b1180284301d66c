import { zoneOffsetMinutes } from '../srs/zone-offset';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** A moment (epoch ms) as clocks in `zone` show it, for a datetime-local field: "2026-11-30T09:05". */
export function localTime(moment: number, zone: string): string {
  return new Date(moment + zoneOffset(moment, zone)).toISOString().slice(0, 16);
}

/**
 * The moment at which clocks in `zone` show this local time; null for what is none. A time that the clocks skip is the moment as late
 * after the change; of one that they show twice it is the first.
 */
export function momentOfLocal(local: string, zone: string): number | null {
  const parts = LOCAL.exec(local);
  if (parts === null) return null;
  const [, year = '', month = '', day = '', hour = '', minute = ''] = parts;
  const wall = Date.UTC(+year, +month - 1, +day, +hour, +minute);
  // Date takes 30 February for 2 March, and years of two digits for those of a century ago.
  if (new Date(wall).toISOString().slice(0, 16) !== local.slice(0, 16)) return null;
  const offsets = [...new Set([zoneOffset(wall - DAY, zone), zoneOffset(wall + DAY, zone)])];
  const fits = offsets.map((offset) => wall - offset).filter((at) => at + zoneOffset(at, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - Math.min(...offsets);
}

function zoneOffset(at: number, zone: string): number {
  return zoneOffsetMinutes(at, zone) * MINUTE;
}
