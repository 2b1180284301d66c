import { KUBELET_FIELDS } from '../cluster/data/kubelet-fields';
import { flagTable } from '../cluster/flag-table';
import { knobContext } from './knob-context';
import type { KnobHelp } from './knob-help';
import { valueWords } from './value-words';

/** Markdown lines about the flag or field that stands at `offset`, with its range; null where there is none that is known. */
export function describeKnob(
  { path, text, offset }: { path: string; text: string; offset: number },
  knobs: readonly KnobHelp[],
): { lines: readonly string[]; from: number; to: number } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = (text.indexOf('\n', offset) + 1 || text.length + 1) - 1;
  const line = text.slice(start, end);
  for (const found of line.matchAll(/--([a-z][\w-]*)/g)) {
    const from = start + found.index;
    const to = from + found[0].length;
    if (offset < from || offset > to) continue;
    const context = knobContext(path, text, to);
    if (context?.at !== 'flag') return null;
    const table = flagTable(context.component);
    const name = found[1]?.replaceAll('_', '-') ?? '';
    const row = table.rows.get(name);
    const removed = table.removed.get(name);
    if (row === undefined && removed === undefined) return null;
    const help = knobs.find(({ id }) => id === `${context.component}/--${name}`);
    return {
      lines: [
        `**--${name}** · ${context.component}${row === undefined ? '' : ` · ${row[1]}`}`,
        ...(help === undefined ? [] : [help.meaning]),
        ...(row === undefined
          ? ['The newest release has it no longer.']
          : [`By default: ${valueWords(row[2], '`')}`]),
        ...(row?.[3] === 'D' ? ['Deprecated.'] : []),
        ...(row?.[4] ? [`Since ${row[4]}.`] : []),
        ...about(help),
      ],
      from,
      to,
    };
  }
  const key = /^((?:[ \t]|- )*)([\w-]+):/.exec(line);
  if (key === null) return null;
  const from = start + (key[1]?.length ?? 0);
  const to = from + (key[2]?.length ?? 0);
  if (offset < from || offset > to) return null;
  const context = knobContext(path, text, to);
  if (context?.at !== 'field') return null;
  const field = `${context.under === '' ? '' : `${context.under}.`}${key[2]}`;
  const help = knobs.find(({ id }) => id === `${context.owner}/${field}`);
  const row = context.owner === 'kubelet' ? KUBELET_FIELDS.find(([name]) => name === field) : undefined;
  if (help === undefined && row === undefined) return null;
  return {
    lines: [
      `**${field}** · ${help?.type ?? row?.[1]}`,
      ...(help === undefined ? [`By default in a file: ${valueWords(row?.[2], '`')}`] : [help.meaning]),
      ...about(help),
    ],
    from,
    to,
  };
}

const LAYERS = {
  flag: 'by flags alone',
  'config-file': 'with a configuration file',
  kubeadm: 'from kubeadm',
} as const;

function about(help: KnobHelp | undefined): readonly string[] {
  if (help === undefined) return [];
  const defaults = Object.entries(LAYERS).flatMap(([layer, words]) => {
    const given = help.defaults[layer as keyof typeof LAYERS];
    return given === undefined ? [] : [`${words}: ${valueWords(given, '`')}`];
  });
  const times = [
    help.since === undefined ? '' : `since ${help.since}`,
    help.deprecated === undefined ? '' : `deprecated in ${help.deprecated}`,
    help.removed === undefined ? '' : `removed in ${help.removed}`,
  ].filter((word) => word !== '');
  return [
    ...(defaults.length === 0 ? [] : [`Default ${defaults.join('; ')}.`]),
    ...(times.length === 0 ? [] : [`${times.join(', ')}.`]),
    help.source.url === undefined
      ? `Source: ${help.source.title}`
      : `Source: [${help.source.title}](${help.source.url})`,
  ];
}
