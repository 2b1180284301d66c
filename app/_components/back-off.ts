/** How long to wait before attempt number `attempt` + 1 (the first failure is attempt 1), ms: 1 s doubling up to 60 s. */
export function backOff(attempt: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.max(0, attempt - 1));
}
