/** Anki's default, and half of it again and again after that. */
const THRESHOLD = 8;

/** Whether this lapse makes a card a leech: the eighth, then every fourth (the threshold, then every half of it). */
export function isLeechLapse(lapses: number, threshold: number = THRESHOLD): boolean {
  if (threshold < 1 || lapses < threshold) return false;
  return (lapses - threshold) % Math.ceil(threshold / 2) === 0;
}
