import type { Match } from './forgiving-match';
import { sameButForCase } from './same-but-for-case';

const booleans = new Set(['true', 'false']);

/**
 * A flag: leading dashes are optional and "_" is "-", as for pflag in Kubernetes components (WordSepNormalizeFunc); a
 * value is dropped where the accepted answer has none. Case counts, as it does for pflag: then it is partly right.
 */
export function matchFlag(typed: string, accepted: string): Match {
  const given = split(typed);
  const wanted = split(accepted);
  const name = sameButForCase(given.name, wanted.name);
  if (name === 'different') return { outcome: 'wrong', remark: null };
  if (name === 'case') {
    return { outcome: 'partly', remark: `Flags are case-sensitive: write \`--${wanted.name}\`.` };
  }
  if (wanted.value === null || sameValue(given.value, wanted.value))
    return { outcome: 'right', remark: null };
  return given.value === null
    ? { outcome: 'partly', remark: 'The flag is right; its value was asked for too.' }
    : { outcome: 'partly', remark: `The flag is right, the value \`${given.value}\` is not.` };
}

function split(text: string): { name: string; value: string | null } {
  const bare = unquoted(text).replace(/^-+/, '').trim();
  const cut = bare.search(/[=\s]/);
  if (cut === -1) return { name: bare.replaceAll('_', '-'), value: null };
  return { name: bare.slice(0, cut).replaceAll('_', '-'), value: unquoted(bare.slice(cut + 1).trim()) };
}

function sameValue(given: string | null, wanted: string): boolean {
  if (given === wanted) return true;
  return given !== null && booleans.has(wanted) && given.toLowerCase() === wanted;
}

function unquoted(text: string): string {
  return text.replace(/^(["'`])(.*)\1$/, '$2');
}
