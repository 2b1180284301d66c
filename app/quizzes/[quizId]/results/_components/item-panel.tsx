import { TriangleAlert } from 'lucide-react';
import { flagRules } from '@/lib/quiz/statistics/flags/flag-rules';
import type { ItemFigures } from '@/lib/quiz/statistics/item-figures';
import type { ItemReport } from '@/lib/quiz/statistics/item-report';
import { undefinedReasons } from '@/lib/quiz/statistics/undefined-reasons';
import { countWords } from '../../../../_components/count-words';
import { CountTable } from './count-table';
import { figureWords, ITEM_FIGURES, whyNot } from './figure-words';
import { OptionTableView } from './option-table-view';

/** A question, a place or a variant with everything that its answers say of it. */
export function ItemPanel({ report, name }: { report: ItemReport; name: string }) {
  const { attempts, notSeen, guard, counts, figures, facilityBand, discriminationBand, options, flags } =
    report;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted text-sm">
        {[
          countWords(attempts, 'attempt'),
          ...(notSeen > 0 ? [`${notSeen} never came to it`] : []),
          ...(guard === 'indicative' ? ['fewer than 30 people: a hint, no more'] : []),
          ...(guard === 'counts-only' ? ['fewer than 5 people: only counts are shown'] : []),
        ].join(' · ')}
      </p>
      {flags.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {flags.map(({ code, sentence }) => (
            <li key={`${code}${sentence}`} className="rounded-lg border border-conditional p-3">
              <p className="flex gap-2 font-medium">
                <TriangleAlert size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-conditional" />
                {sentence}
              </p>
              <Rule code={code} />
            </li>
          ))}
        </ul>
      ) : null}
      {facilityBand || discriminationBand ? (
        <p>
          {facilityBand ? `Difficulty: ${facilityBand.words}. ` : ''}
          {discriminationBand ? `${capital(discriminationBand.words)}.` : ''}
        </p>
      ) : null}
      {options.table ? (
        <OptionTableView table={options.table} name={name} />
      ) : guard === 'counts-only' ? (
        <CountTable counts={counts} name={name} />
      ) : (
        <p className="text-muted text-sm">{undefinedReasons[options.why]}</p>
      )}
      {guard === 'counts-only' ? null : <Figures figures={figures} />}
    </div>
  );
}

function Rule({ code }: { code: (typeof flagRules)[number]['codes'][number] }) {
  const rule = flagRules.find(({ codes }) => codes.includes(code));
  return rule ? (
    <p className="mt-1 pl-6.5 text-muted text-sm">
      The rule: {rule.rule} Source: {rule.source}.
    </p>
  ) : null;
}

function Figures({ figures }: { figures: ItemFigures }) {
  return (
    <details className="text-sm">
      <summary className="disclosure inline-flex min-h-9 items-center text-accent">All figures</summary>
      <dl className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {(Object.keys(ITEM_FIGURES) as (keyof ItemFigures)[]).map((id) => (
          <div key={id}>
            <dt className="flex justify-between gap-3 font-medium">
              {ITEM_FIGURES[id].name}
              <span className="tabular">{figureWords(figures[id], ITEM_FIGURES[id])}</span>
            </dt>
            <dd className="text-muted">{whyNot(figures[id]) ?? ITEM_FIGURES[id].means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
