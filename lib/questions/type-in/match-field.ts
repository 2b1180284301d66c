import type { Match } from './forgiving-match';
import { sameButForCase } from './same-but-for-case';

/**
 * A config field: the whole dotted path, or its end where no other known field ends so. An ambiguous end is partly
 * right. Case counts, because the API server and the kubelet decode field names case-sensitively: another case is
 * partly right, with a remark.
 */
export function matchField(typed: string, accepted: string, knownFields: readonly string[]): Match {
  const given = plainPath(typed);
  const wanted = plainPath(accepted);
  const whole = sameButForCase(given, wanted);
  if (whole === 'same') return { outcome: 'right', remark: null };
  const endsSo = given !== '' && wanted.toLowerCase().endsWith(`.${given.toLowerCase()}`);
  if (whole === 'different' && !endsSo) return { outcome: 'wrong', remark: null };
  const end = whole === 'case' ? wanted : wanted.slice(-given.length);
  if (sameButForCase(given, end) === 'case') {
    return { outcome: 'partly', remark: `Field names are case-sensitive: write \`${end}\`.` };
  }
  const others = knownFields.map(plainPath).filter((field) => field !== wanted);
  const ambiguous = generic.has(given.toLowerCase()) || others.some((field) => endIs(field, end));
  return ambiguous
    ? {
        outcome: 'partly',
        remark: `More than one field ends in \`${end}\`: give the whole path, \`${wanted}\`.`,
      }
    : { outcome: 'right', remark: null };
}

/** Last segments that say nothing without what stands before them. */
const generic = new Set(['enabled', 'mode', 'name', 'server', 'type', 'url', 'user']);

function endIs(field: string, end: string): boolean {
  return field === end || field.endsWith(`.${end}`);
}

/** Without quotes, a leading dot, list indexes, and the colon that YAML would have. */
function plainPath(text: string): string {
  return text
    .replace(/^["'`]|["'`]$/g, '')
    .replace(/\[\d*\]/g, '')
    .replace(/\s*:\s*$/, '')
    .replace(/\s*\.\s*/g, '.')
    .replace(/^\./, '')
    .trim();
}
