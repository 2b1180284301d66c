import { Markdown } from '@/app/_components/markdown';
import { PathMap } from '@/app/_components/path-map';
import type { Answer } from '@/lib/questions/answer';
import type { Shown } from '@/lib/questions/shown';
import type { Verdict } from '@/lib/questions/verdict';
import { pathIds } from '@/lib/rules/path-ids';
import { VerdictFiles } from './verdict-files';
import { VerdictHeadline } from './verdict-headline';
import { VerdictLines } from './verdict-lines';
import { VerdictMatch } from './verdict-match';
import { VerdictOptions } from './verdict-options';
import { VerdictOrder } from './verdict-order';

type Props = { question: Shown; answer: Answer; verdict: Verdict };

/** What was answered, what holds, and why: for questions that are graded by the server. What was pointed at stays where it was. */
export function VerdictView({ question, answer, verdict }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {question.form === 'map-point' || question.form === 'map-name' ? (
        <PathMap title="The path that the question is about" lit={litOf(verdict, question)} />
      ) : null}
      {question.form === 'spot-lines' ? (
        <VerdictFiles files={question.files} options={verdict.options} />
      ) : null}
      <VerdictHeadline verdict={verdict} />
      <Details question={question} answer={answer} verdict={verdict} />
    </div>
  );
}

function Details({ question, answer, verdict }: Props) {
  if (question.form === 'spot-lines')
    return <VerdictLines files={question.files} options={verdict.options} />;
  if (question.form === 'order') return <VerdictOrder verdict={verdict} />;
  if (question.form === 'match' && answer.form === 'match')
    return <VerdictMatch question={question} pairs={answer.pairs} options={verdict.options} />;
  if (verdict.options.length > 0) return <VerdictOptions options={verdict.options} />;
  return (
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
  );
}

function litOf(verdict: Verdict, question: Shown) {
  if (question.form === 'map-name') return pathIds.filter((id) => id === question.lit);
  const right = verdict.options.filter((option) => option.correct).map((option) => option.id);
  return pathIds.filter((id) => right.includes(id));
}
