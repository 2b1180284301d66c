import { quantile } from './bench-quantile';

/** Median and p95 of samples in milliseconds, beside a bound and as a multiple of a reference's, as a table has them. */
export function spread(
  samples: readonly number[],
  {
    bound = '',
    reference,
    digits = 0,
  }: { bound?: string; reference?: readonly number[]; digits?: number } = {},
): Record<string, string> {
  const [p50, p95] = [quantile(samples, 0.5), quantile(samples, 0.95)];
  return {
    p50: `${p50.toFixed(digits)} ms`,
    p95: `${p95.toFixed(digits)} ms`,
    bound,
    'to reference (p50)': reference === undefined ? '' : `${(p50 / quantile(reference, 0.5)).toFixed(1)}×`,
  };
}
