import { parseIp } from './parse-ip';

/** A network: the mask's ones, and 32 or 128 bits. Leading zeros pass, as in netutils.ParseCIDRSloppy; null where it errors. */
export function parseCidr(text: string): { ones: number; bits: 32 | 128 } | null {
  const slash = text.indexOf('/');
  const length = text.slice(slash + 1);
  const address = slash < 0 ? null : parseIp(text.slice(0, slash), true);
  const bits = text.includes(':') ? 128 : 32;
  if (address === null || !/^[0-9]{1,3}$/.test(length) || Number(length) > bits) return null;
  return { ones: Number(length), bits };
}
