import { KUBELET_FIELDS } from '../cluster/data/kubelet-fields';
import { flagTable } from '../cluster/flag-table';
import { knobContext } from './knob-context';
import type { KnobHelp } from './knob-help';
import { valueWords } from './value-words';

/** Something to write: replaces `from` to `to` (UTF-16 offsets) of the text. */
export type KnobSuggestion = {
  label: string;
  insert: string;
  /** Type and default. */
  detail: string;
  /** One line of what it does; '' where nobody wrote one. */
  meaning: string;
  deprecated: boolean;
  from: number;
  to: number;
};
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'kubelet/authorization.mode': ['Webhook', 'AlwaysAllow'],
  'kubelet/tlsMinVersion': ['VersionTLS12', 'VersionTLS13'],
  'egress-selector/egressSelections[].name': ['cluster', 'controlplane', 'etcd'],
  'egress-selector/egressSelections[].connection.proxyProtocol': ['Direct', 'GRPC', 'HTTPConnect'],
  'authorization-config/authorizers[].type': ['Node', 'RBAC', 'Webhook'],
};

/** Flags, fields or values that can stand at `offset` of a file, for Kubernetes 1.`minor`. */
export function suggestKnobs(
  { path, text, offset }: { path: string; text: string; offset: number },
  minor: number,
  knobs: readonly KnobHelp[],
): readonly KnobSuggestion[] {
  const context = knobContext(path, text, offset);
  if (context === null) return [];
  const { from, to } = context;
  const meaning = (id: string) => knobs.find((knob) => knob.id === id)?.meaning ?? '';
  if (context.at === 'flag')
    return [...flagTable(context.component).rows.values()]
      .filter(([, , , , since]) => since === '' || Number(since.split('.')[1]) <= minor)
      .map(([name, type, fallback, deprecated]) => ({
        label: `--${name}`,
        insert: type === 'bool' ? `--${name}=${fallback === true ? 'false' : 'true'}` : `--${name}=`,
        detail: `${type}, by default ${valueWords(fallback)}`,
        meaning: meaning(`${context.component}/--${name}`),
        deprecated: deprecated === 'D',
        from,
        to,
      }));
  if (context.at === 'value') {
    const id = `${context.owner}/${context.field}`;
    const type = fieldsOf(context.owner, knobs).find(({ field }) => field === context.field)?.type ?? '';
    const values = VALUES[id] ?? (/^bool/.test(type) ? ['false', 'true'] : []);
    return values.map((label) => ({
      label,
      insert: label,
      detail: '',
      meaning: '',
      deprecated: false,
      from,
      to,
    }));
  }
  const prefix = context.under === '' ? '' : `${context.under}.`;
  const next = new Map<string, KnobSuggestion>();
  const fields = fieldsOf(context.owner, knobs);
  for (const { field, type, fallback } of fields) {
    if (!field.startsWith(prefix)) continue;
    const [name = '', ...rest] = field.slice(prefix.length).split('.');
    const label = name.replace('[]', '');
    const leaf =
      rest.length === 0 &&
      !name.endsWith('[]') &&
      !fields.some((other) => other.field.startsWith(`${field}.`));
    if (label === '' || (next.has(label) && !leaf)) continue;
    next.set(label, {
      label,
      insert: leaf ? `${label}: ` : `${label}:`,
      detail: leaf ? `${type}${fallback === '' ? '' : `, by default ${fallback}`}` : 'holds more',
      meaning: leaf ? meaning(`${context.owner}/${field}`) : '',
      deprecated: false,
      from,
      to,
    });
  }
  return [...next.values()];
}

function fieldsOf(
  owner: string,
  knobs: readonly KnobHelp[],
): readonly { field: string; type: string; fallback: string }[] {
  if (owner === 'kubelet')
    return KUBELET_FIELDS.map(([field, type, fallback]) => ({ field, type, fallback: valueWords(fallback) }));
  return knobs
    .filter(({ id }) => id.startsWith(`${owner}/`) && !id.includes('/--'))
    .map(({ id, type, defaults }) => ({
      field: id.slice(owner.length + 1),
      type,
      fallback: defaults['config-file'] ?? '',
    }));
}
