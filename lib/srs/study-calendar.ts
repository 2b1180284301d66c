/** What "today" means for a learner: an IANA time zone and the hour (0–23) at which the study day begins. */
export type StudyCalendar = { zone: string; rolloverHour: number };
