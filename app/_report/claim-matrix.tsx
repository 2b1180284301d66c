import { claimIds } from '@/lib/rules/claim-ids';
import type { GradeReport } from '@/lib/rules/grade-report';
import { type PathId, pathIds } from '@/lib/rules/path-ids';
import { CLAIM_WORDS } from '../_components/claim-words';
import { HoldsSign } from '../_components/holds-sign';
import { PATH_WORDS } from '../_components/path-words';
import { VerdictSign } from '../_components/verdict-sign';

type Props = { report: GradeReport; chosen: PathId; onChoose: (path: PathId) => void };

const SHORT = {
  encrypted: 'encr.',
  'server-authenticated': 'server',
  'client-authenticated': 'client',
  authorized: 'auth.',
};

/** The map's twin: every path with its verdict and the sign of each claim; a path's name chooses it. */
export function ClaimMatrix({ report, chosen, onChoose }: Props) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">Paths with their verdicts and claims</caption>
      <thead>
        <tr className="border-line border-b text-muted text-xs">
          <th scope="col" className="py-2 text-left font-medium">
            Path
          </th>
          {claimIds.map((claim) => (
            <th
              key={claim}
              scope="col"
              className="w-11 py-2 text-center font-medium"
              title={CLAIM_WORDS[claim].asks}
            >
              <span aria-hidden="true">{SHORT[claim]}</span>
              <span className="sr-only">{CLAIM_WORDS[claim].word}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pathIds.map((path) => {
          const { verdict, claims } = report.paths[path];
          const here = path === chosen;
          return (
            <tr key={path} className={`border-line border-b last:border-b-0 ${here ? 'bg-accent-soft' : ''}`}>
              <th scope="row" className="font-normal">
                <button
                  type="button"
                  aria-pressed={here}
                  onClick={() => onChoose(path)}
                  className={`flex min-h-11 w-full flex-wrap items-center justify-between gap-x-3 border-l-4 py-1 pr-2 pl-2 text-left hover:text-accent ${here ? 'border-accent' : 'border-transparent'}`}
                >
                  <span className="font-medium">{PATH_WORDS[path].name}</span>
                  <VerdictSign verdict={verdict} />
                </button>
              </th>
              {claimIds.map((claim) => (
                <td key={claim} className="text-center align-middle">
                  {verdict === 'not-applicable' ? (
                    <span className="text-muted">
                      <span aria-hidden="true">·</span>
                      <span className="sr-only">not applicable</span>
                    </span>
                  ) : (
                    <HoldsSign holds={claims[claim].holds} bare />
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
