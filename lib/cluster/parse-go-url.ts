/** What a client needs of a URL. `host` keeps its port. */
export type GoUrl = { scheme: string; host: string; path: string; opaque: string };

/**
 * net/url.Parse as far as a server address needs it: null where Go errors. A colon in a host outside brackets may only
 * come before the port (Go 1.26's rule).
 */
export function parseGoUrl(text: string): GoUrl | null {
  if ([...text].some((char) => char < ' ' || char === '\u007f')) return null;
  const whole = text.replace(/#.*$/s, '');
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(whole)?.[1];
  if (scheme === undefined && whole.startsWith(':')) return null;
  const rest = (scheme === undefined ? whole : whole.slice(scheme.length + 1)).replace(/\?.*$/s, '');
  const lower = (scheme ?? '').toLowerCase();
  if (!rest.startsWith('/')) {
    if (scheme !== undefined) return { scheme: lower, host: '', path: '', opaque: rest };
    if ((rest.split('/')[0] ?? '').includes(':')) return null;
    return escaped(rest) ? { scheme: '', host: '', path: rest, opaque: '' } : null;
  }
  if (!rest.startsWith('//') || (scheme === undefined && rest.startsWith('///')))
    return escaped(rest) ? { scheme: lower, host: '', path: rest, opaque: '' } : null;
  const slash = rest.indexOf('/', 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  const path = slash < 0 ? '' : rest.slice(slash);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return validHost(host) && escaped(path) ? { scheme: lower, host, path, opaque: '' } : null;
}

/** A percent sign in a host may only begin an escape of a byte beyond ASCII, or %25. */
function validHost(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:[^[\]%]|%25)*\](:[0-9]*)?$/.test(host);
  if (/[[\]\s\\^`{|}]/.test(host) || /%(?!25|[89A-Fa-f][0-9A-Fa-f])/.test(host)) return false;
  return /^[^:]*(:[0-9]*)?$/.test(host);
}

function escaped(path: string): boolean {
  return !/%(?![0-9A-Fa-f]{2})/.test(path);
}
