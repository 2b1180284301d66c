/**
 * Whether a text names a time zone of the tz database that this runtime knows, e.g. "Asia/Kathmandu". Plain offsets such as
 * "+05:30" are refused: they know nothing of daylight saving.
 */
export function isZone(text: string): boolean {
  if (text.length > 64 || !/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
