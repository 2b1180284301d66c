import { parseGoUrl } from '../parse-go-url';
import { parseIp } from '../parse-ip';

/** The URLs of a flag's value: commas between, blanks around each gone. */
export function etcdUrls(text: string): string[] {
  return text
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
}

/** Why a list of URLs is refused as it is read (types.NewURLs of etcd's client/pkg), or null. */
export function etcdUrlProblem(text: string): string | null {
  for (const item of text.split(',')) {
    const url = item.trim();
    const parsed = parseGoUrl(url);
    if (parsed === null) return `"${url}" is no URL`;
    if (!['http', 'https', 'unix', 'unixs'].includes(parsed.scheme))
      return `"${url}" must begin with http://, https://, unix:// or unixs://`;
    if (parsed.scheme.startsWith('unix')) continue;
    if (!/:[0-9]*$/.test(parsed.host)) return `"${url}" lacks a port`;
    if (parsed.path !== '') return `"${url}" must not have a path`;
  }
  return null;
}

/** Why a URL cannot be listened on: its host must be an address, or localhost (checkBindURLs of embed/config.go). */
export function etcdBindProblem(url: string): string | null {
  const parsed = parseGoUrl(url);
  if (parsed === null || parsed.scheme.startsWith('unix')) return null;
  const host = parsed.host.replace(/:[0-9]*$/, '').replace(/^\[|\]$/g, '');
  return host === 'localhost' || parseIp(host) !== null
    ? null
    : `"${url}" must have an IP address: etcd does not listen on a name`;
}
