import type { StudyCalendar } from './study-calendar';
import { zoneOffsetMinutes } from './zone-offset';

const HOUR = 3_600_000;

/**
 * The first instant (epoch ms) of a study day in the learner's zone. Clocks put back: the first time that the wall shows the
 * rollover hour. Clocks put forward over it, or a date that the zone left out (Apia had no 30 December 2011): the
 * instant of the change, which may then belong to the day after.
 */
export function studyDayStart(day: number, calendar: StudyCalendar): number {
  const { zone, rolloverHour } = calendar;
  const wall = (day * 24 + rolloverHour) * HOUR;
  const shown = (at: number) => at + zoneOffsetMinutes(at, zone) * 60_000;
  // Offsets lie within a day of UTC, so those in force two days around cover whatever changes close to the wanted time.
  const offsets = [-36, -24, -12, 0, 12, 24, 36].map(
    (hours) => zoneOffsetMinutes(wall + hours * HOUR, zone) * 60_000,
  );
  const exact = offsets.map((offset) => wall - offset).filter((at) => shown(at) === wall);
  if (exact.length > 0) return Math.min(...exact);
  let before = wall - Math.max(...offsets) - 1;
  let from = wall - Math.min(...offsets);
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (shown(middle) >= wall) from = middle;
    else before = middle;
  }
  return from;
}
