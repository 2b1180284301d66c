import { parseIp } from '../../cluster/parse-ip';

/** Whether an address to listen on is reached from its own host only. An empty one is every address. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (bare === 'localhost') return true;
  const ip = parseIp(bare);
  return ip === '::1' || ip?.startsWith('127.') === true;
}
