/** What Moodle lets an answer be worth, as it rounds them in files: thirds, sixths, sevenths and ninths have no short decimal. */
const GRID = [5 / 6, 2 / 3, 1 / 3, 1 / 6, 1 / 7, 1 / 9];

/** The share that a rounded one stands for: 0.3333333 is a third. Three decimals of a percentage are enough to tell. */
export function snapFraction(fraction: number): number {
  const size = Math.abs(fraction);
  const near = GRID.find((exact) => Math.abs(exact - size) < 5e-6) ?? size;
  return Math.max(-1, Math.min(1, fraction < 0 ? -near : near)) + 0;
}
