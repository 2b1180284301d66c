import { KUBELET_FIELDS } from '../cluster/data/kubelet-fields';
import { flagTable } from '../cluster/flag-table';
import type { KnobHelp } from './knob-help';
import { valueWords } from './value-words';

type Layers = KnobHelp['defaults'];
/** What is said of a knob, whichever table it comes from. Versions are such as "1.36"; `deprecated` and `removed` may be known without theirs. */
type Known = {
  title: string;
  of: string;
  type: string | null;
  defaults: Readonly<Partial<Record<keyof Layers, unknown>>>;
  since: string | null;
  deprecated: string | boolean;
  removed: string | null;
  twin: string | null;
  source: KnobHelp['source'] | null;
};

/** Markdown paragraphs on a component's flag (its name as written, without dashes in front); null where no release that is known has had it. */
export function flagLines(
  component: string,
  written: string,
  knobs: readonly KnobHelp[],
): readonly string[] | null {
  const table = flagTable(component);
  const name = table.underscores ? written.replaceAll('_', '-') : written;
  const row = table.rows.get(name);
  const gone = table.removed.get(name);
  if (row === undefined && gone === undefined) return null;
  const help = knobs.find(({ id }) => id === `${component}/--${name}`);
  const field = row?.[5] === undefined ? undefined : fieldRow(row[5]);
  return lines(help, {
    title: `--${name}`,
    of: component,
    type: row?.[1] ?? gone?.[2] ?? null,
    defaults:
      row === undefined
        ? {}
        : { flag: row[2], ...(field === undefined || field[2] === null ? {} : { 'config-file': field[2] }) },
    since: row?.[4] || null,
    deprecated: row?.[3] === 'D',
    removed: gone?.[1] ?? null,
    twin: row?.[5] ?? null,
    source: SOURCES[component] ?? null,
  });
}

/** Markdown paragraphs on a field of a configuration file, dotted, lists as `[]`; null where it is not known. `owner` is such as "kubelet". */
export function fieldLines(
  owner: string,
  field: string,
  knobs: readonly KnobHelp[],
): readonly string[] | null {
  const help = knobs.find(({ id }) => id === `${owner}/${field}`);
  const row = owner === 'kubelet' ? fieldRow(field) : undefined;
  if (help === undefined && row === undefined) return null;
  const flag = row?.[5] ? flagTable(owner).rows.get(row[5]) : undefined;
  return lines(help, {
    title: field,
    of: KINDS[owner] ?? owner,
    type: row?.[1] ?? null,
    defaults:
      // A list, a map or an object has none of its own.
      row === undefined || row[2] === null
        ? {}
        : { ...(flag === undefined ? {} : { flag: flag[2] }), 'config-file': row[2] },
    since: null,
    deprecated: false,
    removed: null,
    twin: flag === undefined ? null : `--${flag[0]}`,
    source: row === undefined ? null : FIELDS_SOURCE,
  });
}

function lines(help: KnobHelp | undefined, known: Known): readonly string[] {
  const type = help?.type ?? known.type;
  const twin = help?.twin?.slice(help.twin.indexOf('/') + 1) ?? known.twin;
  const source = help?.source ?? known.source;
  const defaults = Object.entries(LAYERS).flatMap(([layer, words]) => {
    const key = layer as keyof Layers;
    const given = help?.defaults[key] ?? known.defaults[key];
    const told = given !== undefined && (help?.defaults[key] !== undefined || key in known.defaults);
    return told ? [`${words} ${valueWords(given, '`')}`] : [];
  });
  const since = help?.since ?? known.since;
  const deprecated = help?.deprecated ?? known.deprecated;
  const removed = help?.removed ?? known.removed;
  const times = [
    since === null ? '' : `Since ${since}.`,
    deprecated === false ? '' : deprecated === true ? 'Deprecated.' : `Deprecated in ${deprecated}.`,
    removed === null ? '' : `Removed in ${removed}.`,
  ].filter((word) => word !== '');
  return [
    [`**${known.title}**`, known.of, ...(type === null ? [] : [type])].join(' · '),
    ...(help === undefined ? [] : [sentence(help.meaning)]),
    ...(defaults.length === 0 ? [] : [`Default: ${defaults.join('; ')}.`]),
    ...(twin === null ? [] : [`${twin.startsWith('--') ? 'As a flag' : 'In the file'}: \`${twin}\`.`]),
    ...(times.length === 0 ? [] : [times.join(' ')]),
    ...(source === null
      ? []
      : [`Source: ${source.url === undefined ? source.title : `[${source.title}](${source.url})`}`]),
  ];
}

const LAYERS = {
  flag: 'by flags alone',
  'config-file': 'with a configuration file',
  kubeadm: 'from kubeadm',
} as const;

const KINDS: Readonly<Record<string, string>> = {
  kubelet: 'KubeletConfiguration',
  'egress-selector': 'EgressSelectorConfiguration',
  'authentication-config': 'AuthenticationConfiguration',
  'authorization-config': 'AuthorizationConfiguration',
};

const REFERENCE = 'https://kubernetes.io/docs/reference';
const PROXY = 'https://github.com/kubernetes-sigs/apiserver-network-proxy/blob/v0.36.0/cmd';
const FIELDS_SOURCE = {
  title: 'KubeletConfiguration reference',
  url: `${REFERENCE}/config-api/kubelet-config.v1beta1/`,
};
/** Where flags that the content says nothing of are listed. */
const SOURCES: Readonly<Record<string, { title: string; url: string }>> = {
  ...Object.fromEntries(
    ['kube-apiserver', 'kubelet', 'kube-controller-manager', 'kube-scheduler'].map((component) => [
      component,
      { title: `${component} reference`, url: `${REFERENCE}/command-line-tools-reference/${component}/` },
    ]),
  ),
  etcd: { title: 'etcd configuration', url: 'https://etcd.io/docs/v3.6/op-guide/configuration/' },
  'konnectivity-server': { title: 'proxy-server options', url: `${PROXY}/server/app/options/options.go` },
  'konnectivity-agent': { title: 'proxy-agent options', url: `${PROXY}/agent/app/options/options.go` },
};

function fieldRow(path: string) {
  return KUBELET_FIELDS.find(([name]) => name === path);
}

function sentence(meaning: string): string {
  const begun = meaning.charAt(0).toUpperCase() + meaning.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
