import Link from 'next/link';
import { claimIds } from '@/lib/rules/claim-ids';
import type { GradeReport } from '@/lib/rules/grade-report';
import type { PathId } from '@/lib/rules/path-ids';
import { CLAIM_WORDS } from '../_components/claim-words';
import { HoldsSign } from '../_components/holds-sign';
import { Panel } from '../_components/panel';
import { PATH_WORDS } from '../_components/path-words';
import { toRoute } from '../_components/to-route';
import { VerdictSign } from '../_components/verdict-sign';
import { EvidenceTree, type Show } from './evidence-tree';
import { Fold } from './fold';

type Props = { report: GradeReport; path: PathId; show: Show };

/** Why a path has its verdict: its four claims, each with its reasons. */
export function PathReasons({ report, path, show }: Props) {
  const { verdict, claims, because } = report.paths[path];
  return (
    <Panel
      title={PATH_WORDS[path].name}
      titleId="path-reasons"
      aside={
        <Link
          href={toRoute(`/paths/${path}`)}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          About this path
        </Link>
      }
    >
      <p className="-mt-2 mb-3">
        <VerdictSign verdict={verdict} />
      </p>
      {because.length > 0 ? (
        <div className="mb-4">
          <EvidenceTree because={because} show={show} />
        </div>
      ) : null}
      {verdict === 'not-applicable' ? null : (
        <div className="flex flex-col">
          {claimIds.map((claim) => (
            <Fold
              key={`${path}-${claim}`}
              open={claims[claim].holds !== true}
              className="border-line border-t py-1"
              look="min-h-11 flex-wrap items-center gap-x-3"
              summary={
                <>
                  <span className="font-medium">{capital(CLAIM_WORDS[claim].word)}</span>
                  <HoldsSign holds={claims[claim].holds} />
                </>
              }
            >
              {() => (
                <div className="pt-1 pb-3">
                  <EvidenceTree because={claims[claim].because} show={show} />
                </div>
              )}
            </Fold>
          ))}
        </div>
      )}
    </Panel>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
