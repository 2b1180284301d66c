import { mean } from './mean';

/** Central moments of values, each with 1/n: the second, third and fourth. At least one value. */
export function moments(values: readonly number[]): { m2: number; m3: number; m4: number } {
  const centre = mean(values);
  let [m2, m3, m4] = [0, 0, 0];
  for (const value of values) {
    const off = value - centre;
    m2 += off ** 2;
    m3 += off ** 3;
    m4 += off ** 4;
  }
  const n = values.length;
  return { m2: m2 / n, m3: m3 / n, m4: m4 / n };
}
