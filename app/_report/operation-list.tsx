import type { GradeReport } from '@/lib/rules/grade-report';
import type { Outcome } from '@/lib/rules/operation-report';
import { OPERATIONS } from '@/lib/rules/operations';
import type { PathLook } from '../_components/path-look';
import { ToneWord } from '../_components/tone-word';
import { EvidenceTree, type Show } from './evidence-tree';
import { Fold } from './fold';

const LOOKS: Record<Outcome, PathLook> = {
  protected: { tone: 'secure', word: 'protected' },
  interceptable: { tone: 'exposed', word: 'interceptable' },
  'open to anyone': { tone: 'exposed', word: 'open to anyone' },
  refused: { tone: 'wont-start', word: 'refused' },
  fails: { tone: 'wont-start', word: 'fails' },
  unknown: { tone: 'unknown', word: 'not known' },
};

/** What people and components would meet, with the chain of reasons folded away. */
export function OperationList({ report, show }: { report: GradeReport; show: Show }) {
  return (
    <ul>
      {OPERATIONS.map(({ id, title }) => {
        const operation = report.operations[id];
        if (operation === undefined) return null;
        return (
          <li key={id} className="border-line border-b last:border-b-0">
            <Fold
              look="min-h-11 flex-wrap items-center gap-x-3"
              summary={
                <>
                  <span className="min-w-0 flex-1">{title}</span>
                  <ToneWord look={LOOKS[operation.outcome]} />
                </>
              }
            >
              {() => (
                <div className="pt-1 pb-3">
                  <EvidenceTree because={operation.because} show={show} />
                </div>
              )}
            </Fold>
          </li>
        );
      })}
    </ul>
  );
}
