import { Lightbulb } from 'lucide-react';
import { lintOwn } from '@/lib/quiz/lint-own';
import type { OwnQuestion } from '@/lib/quiz/own-question';
import { LINT_WORDS } from './lint-words';

/** What may be wrong with the form of a question, while it is written. Hints: none of them keeps it from being saved. */
export function LintList({ question }: { question: OwnQuestion }) {
  const findings = lintOwn(question);
  const codes = [...new Set(findings.map(({ code }) => code))];
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby="hints" className="mt-5">
      <h3 id="hints" className="mb-1 flex items-center gap-2 font-medium">
        <Lightbulb size={18} aria-hidden="true" />
        Hints
      </h3>
      <ul className="list-disc space-y-1 pl-5 text-[0.9375rem]">
        {codes.map((code) => {
          const places = findings.flatMap((one) =>
            one.code === code && one.option !== null ? [one.option] : [],
          );
          return (
            <li key={code}>
              {places.length > 0 ? <span className="font-medium">{placeWords(places)}: </span> : null}
              {LINT_WORDS[code]}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function placeWords(places: readonly string[]): string {
  const words = places.join(', ');
  if (!places.every((place) => /^\d+$/.test(place))) return `“${words}”`;
  return places.length === 1 ? `Option ${words}` : `Options ${words}`;
}
