import type { OptionTable, Portion } from '@/lib/quiz/statistics/option-table';
import { shownNumber } from '@/lib/quiz/statistics/shown-number';
import { Table } from '../../../../_components/table';
import { OptionHead } from './option-head';

const GROUPS = ['bottom third', 'middle third', 'top third'];

/** Who chose what, by how well they did on the whole: the key should gain from the bottom to the top, each wrong option lose. */
export function OptionTableView({ table, name }: { table: OptionTable; name: string }) {
  const { options, blank, groupSizes } = table;
  return (
    <Table
      caption={`Options of ${name} by thirds of the results`}
      head={[
        { name: 'Option' },
        ...GROUPS.map((group, at) => ({
          name: `${group} (${groupSizes[at] ?? 0})`,
          right: true,
          className: 'max-sm:hidden',
        })),
        { name: 'All', right: true },
        { name: 'With the rest', right: true },
      ]}
    >
      {options.map(({ id, label, key, all, groups, restCorrelation }) => (
        <tr key={id}>
          <OptionHead label={label} isKey={key} />
          {groups.map((group, at) => (
            <td key={GROUPS[at]} className="tabular text-right max-sm:hidden">
              {counted(group)}
            </td>
          ))}
          <td className="tabular text-right">{counted(all)}</td>
          <td className="tabular text-right">
            {restCorrelation.value === null ? '–' : shownNumber(restCorrelation.value, 2)}
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row" className="px-3 py-2.5 text-left font-normal text-muted">
          Nothing chosen
        </th>
        {blank.groups.map((group, at) => (
          <td key={GROUPS[at]} className="tabular text-right max-sm:hidden">
            {counted(group)}
          </td>
        ))}
        <td className="tabular text-right">{counted(blank.all)}</td>
        <td />
      </tr>
    </Table>
  );
}

function counted({ count, share }: Portion): string {
  return share.value === null ? String(count) : `${count} (${Math.round(share.value * 100)}\u00a0%)`;
}
