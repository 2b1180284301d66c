import type { Knob } from '@/lib/content/knob';
import { knobName } from '@/lib/content/knob-name';
import { DefaultValue } from './default-value';
import { TABLE_ROLES } from './table-roles';

type Props = { knobs: readonly Knob[]; caption: string };

const LAYERS = [
  { id: 'flag', name: 'by flag' },
  { id: 'config-file', name: 'in a file' },
  { id: 'kubeadm', name: 'kubeadm' },
] as const;

/** Settings with their default per layer. On phones each stands as a block, so that the roles are spelled out. */
export function KnobTable({ knobs, caption }: Props) {
  return (
    <table
      {...TABLE_ROLES.table}
      className="lesson-table w-full border-collapse text-[0.9375rem] [&_:is(td,th)]:border-line [&_:is(td,th)]:py-2 [&_:is(td,th)]:pr-3 [&_:is(td,th)]:align-top sm:[&_:is(td,th)]:border-b"
    >
      <caption className="sr-only">{caption}</caption>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row} className="text-left text-muted text-sm">
          <th {...TABLE_ROLES.column} scope="col" className="font-medium">
            Setting
          </th>
          {LAYERS.map(({ id, name }) => (
            <th key={id} {...TABLE_ROLES.column} scope="col" className="w-32 font-medium">
              Default, {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {knobs.map((knob) => {
          const { owner, name } = knobName(knob.id);
          return (
            <tr key={knob.id} {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.header} scope="row" className="text-left font-normal">
                <code className="font-mono text-sm [font-variant-ligatures:none] [overflow-wrap:anywhere]">
                  {name}
                </code>
                <span className="block text-muted text-sm">
                  {owner}: {knob.meaning}
                  {versionWords(knob)}
                </span>
              </th>
              {LAYERS.map(({ id, name }) => (
                <td
                  key={id}
                  {...TABLE_ROLES.cell}
                  data-column={name}
                  className={knob.defaults[id] === undefined ? 'max-sm:hidden!' : undefined}
                >
                  <DefaultValue value={knob.defaults[id]} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function versionWords({ since, deprecated, removed }: Knob): string {
  return [
    since ? `, since ${since}` : '',
    deprecated ? `, deprecated in ${deprecated}` : '',
    removed ? `, removed in ${removed}` : '',
  ].join('');
}
