const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether labels.Parse of apimachinery reads a text as a selector: `a=b,c!=d,e in (f,g),!h,i`. */
export function isLabelSelector(text: string): boolean {
  if (text.trim() === '') return true;
  if (text.length > 2_000) return false;
  return text.split(/,(?![^(]*\))/).every((item) => requirement(item.trim()));
}

function requirement(text: string): boolean {
  const set = /^(\S+)\s+(?:in|notin)\s*\(([^()]*)\)$/.exec(text);
  if (set !== null)
    return isKey(set[1] ?? '') && (set[2] ?? '').split(',').every((part) => isValue(part.trim()));
  const pair = /^([^\s=!<>]+)\s*(==?|!=|>|<)\s*(\S*)$/.exec(text);
  if (pair === null) return isKey(text.replace(/^!\s*/, ''));
  const number = pair[2] === '>' || pair[2] === '<';
  return isKey(pair[1] ?? '') && (number ? /^-?[0-9]+$/.test(pair[3] ?? '') : isValue(pair[3] ?? ''));
}

function isKey(text: string): boolean {
  const parts = text.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2 || !NAME.test(name)) return false;
  return parts.length === 1 || ((parts[0] ?? '').length <= 253 && PREFIX.test(parts[0] ?? ''));
}

function isValue(text: string): boolean {
  return text === '' || NAME.test(text);
}
