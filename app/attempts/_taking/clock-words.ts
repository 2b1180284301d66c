/** "1:05:09", "29:59": hours only where there are some. Milliseconds, rounded up to the second. */
export function clockWords(ms: number): string {
  const all = Math.max(0, Math.ceil(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (one: number) => String(one).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** The same to be heard: "29 minutes and 59 seconds". */
export function spokenWords(ms: number): string {
  const all = Math.max(0, Math.ceil(ms / 1000));
  const parts = [
    [Math.floor(all / 3600), 'hour'],
    [Math.floor(all / 60) % 60, 'minute'],
    [all % 60, 'second'],
  ] as const;
  const said = parts.flatMap(([count, name]) =>
    count > 0 ? [`${count} ${name}${count === 1 ? '' : 's'}`] : [],
  );
  return said.length === 0 ? 'no time' : said.join(' and ');
}

/** Minutes left at which it is said without being asked. */
export const SAID_AT = [30, 15, 5, 1] as const;

/** The mark that time went by between two looks (ms left), or null. */
export function passedMark(before: number, now: number): number | null {
  return SAID_AT.find((minutes) => before > minutes * 60_000 && now <= minutes * 60_000) ?? null;
}
