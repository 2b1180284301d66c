import { fQuantile } from './f-quantile';

/**
 * The 95 % interval of Cronbach's α over so many attempts and items (each at least 2): Feldt 1965, as pingouin computes it,
 * 1 − (1 − α)·F with S − 1 and (S − 1)(P − 1) degrees of freedom.
 */
export function feldtInterval(alpha: number, attempts: number, items: number): { low: number; high: number } {
  const [d1, d2] = [attempts - 1, (attempts - 1) * (items - 1)];
  return {
    low: 1 - (1 - alpha) * fQuantile(0.975, d1, d2),
    high: 1 - (1 - alpha) * fQuantile(0.025, d1, d2),
  };
}
