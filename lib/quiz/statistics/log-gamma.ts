const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x ≥ 0.5, to 14 digits (Lanczos, g = 7, n = 9: Godfrey's coefficients). */
export function logGamma(x: number): number {
  const z = x - 1;
  let sum = 0.9999999999998099;
  for (const [i, coefficient] of COEFFICIENTS.entries()) sum += coefficient / (z + i + 1);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
