import type { MasteryCell, MasteryRow } from '@/lib/quiz/mastery-matrix';
import { claimIds } from '@/lib/rules/claim-ids';
import { CLAIM_WORDS } from '../../_components/claim-words';
import { PATH_WORDS } from '../../_components/path-words';
import { Table } from '../../_components/table';

/** What is known by path and claim, in percent; weak cells say so by a sign too. */
export function MasteryTable({ rows, caption }: { rows: readonly MasteryRow[]; caption: string }) {
  return (
    <Table
      caption={caption}
      head={[
        { name: 'Path' },
        { name: 'All', right: true },
        ...claimIds.map((claim) => ({
          name: CLAIM_WORDS[claim].word,
          right: true,
          className: 'max-sm:hidden',
        })),
      ]}
    >
      {rows.map(({ path, all, claims }) => (
        <tr key={path}>
          <th scope="row" className="px-3 py-2.5 text-left font-normal">
            {PATH_WORDS[path as keyof typeof PATH_WORDS]?.name ?? path}
            <ul className="text-muted text-sm sm:hidden">
              {claimIds.map((claim) => (
                <li key={claim}>
                  {CLAIM_WORDS[claim].word}: <Cell cell={claims[claim]} />
                </li>
              ))}
            </ul>
          </th>
          <td className="tabular text-right font-medium">
            <Cell cell={all} />
          </td>
          {claimIds.map((claim) => (
            <td key={claim} className="tabular text-right max-sm:hidden">
              <Cell cell={claims[claim]} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** Below half of it. */
const WEAK = 0.5;

function Cell({ cell }: { cell: MasteryCell | undefined }) {
  if (cell === undefined || cell.share === null) return <span className="text-muted">–</span>;
  const weak = cell.share < WEAK;
  return (
    <span className={weak ? 'text-exposed' : ''}>
      {weak ? <span aria-hidden="true">▾ </span> : null}
      {Math.round(cell.share * 100)}&nbsp;%<span className="sr-only">{weak ? ', weak' : ''}</span>
    </span>
  );
}
