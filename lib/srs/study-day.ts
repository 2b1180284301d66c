import type { StudyCalendar } from './study-calendar';
import { studyDayNumber } from './study-day-number';
import { zoneOffsetMinutes } from './zone-offset';

/**
 * The learner's study day at an instant (epoch ms): days since 1970-01-01 of the date on their wall, where the date changes
 * at the rollover hour instead of midnight. Where clocks are put back across the rollover hour itself, the number can step
 * back for less than two hours; `schedule` holds it at the last review's day.
 */
export function studyDay(at: number, calendar: StudyCalendar): number {
  return studyDayNumber(at, zoneOffsetMinutes(at, calendar.zone), calendar.rolloverHour);
}
