import { Check, CircleDashed, X } from 'lucide-react';
import { Markdown } from '@/app/_components/markdown';
import { PathMap } from '@/app/_components/path-map';
import type { Answer } from '@/lib/questions/answer';
import type { Shown } from '@/lib/questions/shown';
import type { Verdict } from '@/lib/questions/verdict';
import { pathIds } from '@/lib/rules/path-ids';

type Props = { question: Shown; answer: Answer; verdict: Verdict };

/** What was answered, what holds, and why: for questions that are graded by the server. */
export function VerdictView({ question, answer, verdict }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {question.form === 'map-point' || question.form === 'map-name' ? (
        <PathMap title="The path that the question is about" lit={litOf(verdict, question)} />
      ) : null}
      <Headline verdict={verdict} />
      {verdict.options.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {verdict.options.map((option) => (
            <li
              key={option.id}
              className={`rounded-lg border px-3 py-2.5 ${option.correct ? 'border-secure bg-secure-soft' : option.chosen ? 'border-exposed' : 'border-line'}`}
            >
              <div className="flex items-start gap-3">
                <Sign correct={option.correct} chosen={option.chosen} />
                <div className="min-w-0 flex-1">
                  <Markdown text={option.text} inline />
                  <p className="text-muted text-sm">{standing(option.correct, option.chosen)}</p>
                  {option.explanation ? (
                    <Markdown text={option.explanation} className="mt-1 text-[0.9375rem]" />
                  ) : null}
                </div>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
          {answer.form === 'type-in' ? (
            <>
              <dt className="text-muted text-sm">You typed</dt>
              <dd>
                <code className="rounded bg-sunken px-1.5 py-0.5 font-mono text-sm [overflow-wrap:anywhere]">
                  {answer.text}
                </code>
              </dd>
            </>
          ) : null}
          <dt className="text-muted text-sm">It is</dt>
          <dd>
            <Markdown text={verdict.correct} className="text-lg" />
          </dd>
        </dl>
      )}
    </div>
  );
}

function Headline({ verdict }: { verdict: Verdict }) {
  const words = {
    right: 'Right.',
    partly: `Partly right: ${verdict.points} of ${verdict.of} points.`,
    wrong: 'Not this time. Here is what holds.',
    invalid: 'Nothing was answered.',
    'self-graded': 'Here is the answer.',
  }[verdict.outcome];
  const tone = { right: 'text-secure', partly: 'text-conditional', wrong: 'text-exposed' };
  return (
    <p
      className={`flex items-center gap-2 font-semibold text-lg ${tone[verdict.outcome as keyof typeof tone] ?? ''}`}
    >
      {verdict.outcome === 'right' ? <Check size={20} aria-hidden="true" /> : null}
      {verdict.outcome === 'partly' ? <CircleDashed size={20} aria-hidden="true" /> : null}
      {verdict.outcome === 'wrong' ? <X size={20} aria-hidden="true" /> : null}
      {words}
    </p>
  );
}

function Sign({ correct, chosen }: { correct: boolean; chosen: boolean }) {
  const look = 'mt-1 shrink-0';
  if (correct) return <Check size={18} className={`${look} text-secure`} aria-hidden="true" />;
  if (chosen) return <X size={18} className={`${look} text-exposed`} aria-hidden="true" />;
  return <span className={`${look} size-4.5`} aria-hidden="true" />;
}

function standing(correct: boolean, chosen: boolean): string {
  if (correct) return chosen ? 'Holds. You chose it.' : 'Holds. You did not choose it.';
  return chosen ? 'Does not hold. You chose it.' : 'Does not hold.';
}

function litOf(verdict: Verdict, question: Shown) {
  if (question.form === 'map-name') return pathIds.filter((id) => id === question.lit);
  const right = verdict.options.filter((option) => option.correct).map((option) => option.id);
  return pathIds.filter((id) => right.includes(id));
}
