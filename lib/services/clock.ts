import 'server-only';

/** The server's clock, epoch ms: the only one that decides anything. */
export function clock(): number {
  return Date.now();
}
