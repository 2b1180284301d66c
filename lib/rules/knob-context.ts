import { parseFile } from '../cluster/parse-cluster';

/** What a place in a file asks for: a flag of a component, or a field (or its value) of a kind of document. */
export type KnobContext =
  | { at: 'flag'; component: string; from: number; to: number; dashes: boolean }
  | { at: 'field'; owner: string; under: string; from: number; to: number }
  | { at: 'value'; owner: string; field: string; from: number; to: number };

/** Owners of fields by the kind of their document. */
const OWNERS: Readonly<Record<string, string>> = {
  KubeletConfiguration: 'kubelet',
  EgressSelectorConfiguration: 'egress-selector',
  AuthenticationConfiguration: 'authentication-config',
  AuthorizationConfiguration: 'authorization-config',
  Config: 'kubeconfig',
};
const PROGRAM =
  /\b(kube-apiserver|kube-controller-manager|kube-scheduler|etcd|kubelet)\b|\b(?:proxy|konnectivity)-(server|agent)\b/;

/**
 * What may be written at `offset` (UTF-16 units) of a file, as far as the text before it on its line and the lines above it say;
 * null where nothing is known. The text may be half written. `from` to `to` is the word that a suggestion replaces.
 */
export function knobContext(path: string, text: string, offset: number): KnobContext | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
  const word = (written: string) => ({ from: offset - written.length, to: offset + rest.length });
  const document = documentAround(text, start);
  const kind = /^kind:[ \t]*["']?(\w+)/m.exec(document.text)?.[1] ?? '';
  const flag = /(?:^|[\s"'=[])(--[\w-]*)$/.exec(before)?.[1];
  const item = /^[ \t]*-[ \t]+["']?(-?)$/.exec(before)?.[1];
  if (flag !== undefined || (item !== undefined && /^(?:Pod|DaemonSet|Deployment)$/.test(kind))) {
    const component = componentOf(path, text, document.text);
    if (component === null) return null;
    return { at: 'flag', component, dashes: flag !== undefined, ...word(flag ?? item ?? '') };
  }
  const owner = ownerOfKind(kind);
  if (owner === null) return null;
  const value = /^[ \t]*(?:- +)*([\w-]+):[ \t]+["']?([\w./-]*)$/.exec(before);
  const lines = document.text
    .slice(0, start - document.from)
    .split('\n')
    .slice(0, -1);
  if (value !== null) {
    const indent = /^(?:[ \t]|- )*/.exec(before)?.[0].length ?? 0;
    const field = [...parentKeys(lines, indent, before), value[1] ?? ''].join('.');
    return { at: 'value', owner, field, ...word(value[2] ?? '') };
  }
  const key = /^((?:[ \t]|- )*)([\w-]*)$/.exec(before);
  if (key === null) return null;
  const under = parentKeys(lines, key[1]?.length ?? 0, before).join('.');
  return { at: 'field', owner, under, ...word(key[2] ?? '') };
}

/** Who owns the fields of a kind of document, as the table of knobs names it; null for kinds without a table. */
export function ownerOfKind(kind: string): string | null {
  return Object.hasOwn(OWNERS, kind) ? (OWNERS[kind] ?? null) : null;
}

/** The document of a file around an offset. */
function documentAround(text: string, offset: number): { text: string; from: number } {
  const head = text.lastIndexOf('\n---', Math.max(0, offset - 1));
  const from = head < 0 ? 0 : text.indexOf('\n', head + 1) + 1;
  const end = text.indexOf('\n---', offset);
  return { text: text.slice(from, end < 0 ? text.length : end), from };
}

/** Keys above a line that hold it, outermost first; a key whose items are a list ends in []. */
function parentKeys(lines: readonly string[], indent: number, line: string): readonly string[] {
  const keys: string[] = [];
  let limit = indent;
  // An item of a list may stand as far left as the key that holds the list.
  let inItem = /^[ \t]*- /.test(line);
  if (inItem) limit = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  for (const above of lines.toReversed()) {
    const found = /^([ \t]*)((?:- +)*)(?:([\w.-]+):)?/.exec(above);
    if (found === null || above.trim() === '' || above.trim().startsWith('#')) continue;
    const [, space = '', dashes = '', key] = found;
    const column = space.length + dashes.length;
    if (key !== undefined && (column < limit || (inItem && dashes === '' && column <= limit))) {
      // A key whose value stands on its own line holds nothing.
      if (/:[ \t]*(?:#.*)?$/.test(above)) {
        keys.unshift(inItem ? `${key}[]` : key);
        inItem = false;
      }
      limit = column;
    }
    if (dashes !== '' && space.length < limit) {
      inItem = true;
      limit = space.length;
    } else if (dashes !== '' && column === limit && key !== undefined) {
      inItem = true;
      limit = space.length;
    }
    if (limit === 0 && !inItem) break;
  }
  return keys;
}

function componentOf(path: string, text: string, document: string): string | null {
  const parsed = parseFile(path, text).components[0]?.component;
  if (parsed !== undefined) return parsed;
  if (/(?:KUBELET_|kubelet)/.test(`${path}\n${text}`) && !/^kind:/m.test(text)) return 'kubelet';
  const found = PROGRAM.exec(document);
  if (found === null) return null;
  return found[1] ?? `konnectivity-${found[2]}`;
}
