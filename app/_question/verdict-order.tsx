import { Markdown } from '@/app/_components/markdown';
import type { Verdict } from '@/lib/questions/verdict';
import { VerdictOptions } from './verdict-options';

/** The order that was given, step by step, and one that is right where it was not. */
export function VerdictOrder({ verdict }: { verdict: Verdict }) {
  const places = new Map(verdict.options.map(({ id }, place) => [id, place + 1]));
  return (
    <>
      <section>
        <h3 className="mb-2 font-semibold text-muted text-sm">Your order</h3>
        <VerdictOptions
          options={verdict.options}
          place={({ id }) => `Step ${places.get(id)}`}
          standing={({ correct }) => (correct ? 'All that it needs comes before it.' : 'Too early.')}
        />
      </section>
      {verdict.outcome === 'right' ? null : (
        <section>
          <h3 className="mb-2 font-semibold text-muted text-sm">An order that is right</h3>
          <ol className="flex list-decimal flex-col gap-1.5 pl-7 marker:text-muted">
            {verdict.correct.split('\n').map((step) => (
              <li key={step} className="pl-1">
                <Markdown text={step.replace(/^\d+\. /, '')} inline />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
