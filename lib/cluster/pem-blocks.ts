import type { Presence } from './host-files';

const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,60})-----/g;
/** Optional headers, then base64 whose first byte is 0x30: a DER sequence. */
const DER = /^\s*(?:[A-Za-z-]+:[^\n]*\n\s*)*M[A-P]/;

/**
 * The types of the PEM blocks that a file holds (`CERTIFICATE`, `PRIVATE KEY` …), or null where nobody knows.
 * A block whose base64 holds no DER sequence gets a leading `?`: Go finds it and then cannot parse it.
 * A file that is present without content is judged by the ending of its name, as kubeadm names them.
 */
export function pemBlocks(look: Presence, path: string): readonly string[] | null {
  if (look.state === 'present') return look.pem ?? byEnding(path);
  if (look.state !== 'text') return null;
  const out: string[] = [];
  const open = new Set<string>();
  let from = 0;
  for (const match of look.text.matchAll(BEGIN)) {
    const type = match[1] ?? '';
    const start = match.index + match[0].length;
    if (match.index < from || open.has(type)) continue;
    const end = look.text.indexOf(`-----END ${type}-----`, start);
    if (end < 0) open.add(type);
    else {
      from = end;
      out.push(DER.test(look.text.slice(start, Math.min(end, start + 400))) ? type : `?${type}`);
    }
  }
  return out;
}

function byEnding(path: string): readonly string[] | null {
  if (path.endsWith('.crt')) return ['CERTIFICATE'];
  if (path.endsWith('.key')) return ['PRIVATE KEY'];
  return path.endsWith('.pub') ? ['PUBLIC KEY'] : null;
}
