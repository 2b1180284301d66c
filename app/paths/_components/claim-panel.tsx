import Link from 'next/link';
import type { PathId } from '@/lib/rules/path-ids';
import { CLAIM_WORDS } from '../../_components/claim-words';
import { countWords } from '../../_components/count-words';
import { KnobTable } from '../../_components/knob-table';
import { PATH_WORDS } from '../../_components/path-words';
import { SeverityBadge } from '../../_components/severity-badge';
import { toRoute } from '../../_components/to-route';
import { VerdictSign } from '../../_components/verdict-sign';
import { claimLook } from './claim-look';
import type { ClaimRow } from './claim-rows';

/** One claim of a path: how it stands by default and why, the rules that watch it, and (folded) the settings that decide it. */
export function ClaimPanel({ row, path }: { row: ClaimRow; path: PathId }) {
  const { word, asks } = CLAIM_WORDS[row.claim];
  const look = claimLook(row);
  return (
    <section
      aria-labelledby={row.claim}
      className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={row.claim} className="font-semibold text-lg">
          {word.charAt(0).toUpperCase() + word.slice(1)}
          <span className="ml-3 font-normal text-base text-muted">{asks}</span>
        </h3>
        <VerdictSign verdict={look.tone} word={look.word} />
      </div>
      <p className="mt-2 max-w-[75ch]">{row.because}</p>
      {row.never ? (
        <p className="mt-2 border-exposed border-l-4 pl-3 text-muted">
          No setting makes this claim hold on this path.
        </p>
      ) : null}
      {row.rules.length > 0 ? (
        <ul className="mt-3 flex flex-col gap-1">
          {row.rules.map((rule) => (
            <li key={rule.id} className="flex flex-wrap items-center gap-x-2">
              <SeverityBadge severity={rule.severity} />
              <Link
                href={toRoute(`/rules/${rule.id}`)}
                prefetch={false}
                className="py-1 text-accent underline underline-offset-4"
              >
                {rule.title}
              </Link>
              {rule.path === path ? null : (
                <span className="text-muted text-sm">({PATH_WORDS[rule.path].name})</span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3 text-muted text-sm">
          No rule watches it: what the files say of it is in the claims.
        </p>
      )}
      {row.knobs.length > 0 ? (
        <details className="mt-3">
          <summary className="disclosure flex min-h-11 w-fit items-center text-accent">
            {countWords(row.knobs.length, 'setting')} {row.knobs.length === 1 ? 'decides' : 'decide'} it
          </summary>
          <KnobTable knobs={row.knobs} caption={`Settings that decide whether it is ${word}`} />
        </details>
      ) : null}
    </section>
  );
}
