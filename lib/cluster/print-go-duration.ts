/** A duration in nanoseconds as Go's Duration.String prints it: `1h0m0s`, `5m0s`, `1.5s`, `20ms`, `0s`. */
export function printGoDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s';
  const sign = nanoseconds < 0 ? '-' : '';
  const size = Math.abs(nanoseconds);
  if (size < 1e3) return `${sign}${size}ns`;
  if (size < 1e6) return `${sign}${size / 1e3}µs`;
  if (size < 1e9) return `${sign}${size / 1e6}ms`;
  const hours = Math.floor(size / 3.6e12);
  const minutes = Math.floor((size % 3.6e12) / 6e10);
  const nanos = size % 6e10;
  const rest = (nanos % 1e9).toString().padStart(9, '0').replace(/0+$/, '');
  const seconds = `${Math.floor(nanos / 1e9)}${rest === '' ? '' : `.${rest}`}s`;
  if (hours > 0) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}
