'use client';

import { ConfigFiles } from '@/app/_components/config-files';
import { INPUT_LOOK } from '@/app/_components/input-look';
import { Markdown } from '@/app/_components/markdown';
import { AnswerForm } from '@/app/_question/answer-form';
import { plainText } from '@/lib/content/plain-text';
import type { PaperShown } from '@/lib/quiz/paper-shown';

const NOTHING = () => undefined;

/** A question as learners see it, to try out: nothing that is answered here goes anywhere. */
export function ShownQuestion({ shown }: { shown: PaperShown }) {
  const files = 'files' in shown && shown.form !== 'spot-lines' ? shown.files : undefined;
  const prompt = shown.form === 'gaps' ? shown.prompt.replace(/\{\{(\d+)\}\}/g, '**[ $1 ]**') : shown.prompt;
  return (
    <div className="flex flex-col gap-4">
      <Markdown text={prompt} className="max-w-[68ch] text-lg leading-relaxed" />
      {files ? <ConfigFiles files={files} /> : null}
      <Form shown={shown} />
    </div>
  );
}

function Form({ shown }: { shown: PaperShown }) {
  if (shown.form === 'challenge') return null;
  if (shown.form === 'number')
    return (
      <label className="block max-w-60 font-medium">
        Type the number
        <input type="text" inputMode="decimal" className={`${INPUT_LOOK} mt-1.5`} />
      </label>
    );
  if (shown.form === 'gaps')
    return (
      <ol className="grid gap-3">
        {shown.gaps.map((gap, at) => (
          <li key={gap.id} className="grid items-center gap-2 sm:grid-cols-[4rem_minmax(0,20rem)]">
            <span className="font-medium">Gap {at + 1}</span>
            {gap.kind === 'choose' ? (
              <select aria-label={`Gap ${at + 1}`} className={INPUT_LOOK} defaultValue="">
                <option value="">Choose</option>
                {gap.options.map(({ id, text }) => (
                  <option key={id} value={id}>
                    {plainText(text)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                type="text"
                aria-label={`Gap ${at + 1}`}
                inputMode={gap.kind === 'number' ? 'decimal' : 'text'}
                className={`${INPUT_LOOK} font-mono`}
              />
            )}
          </li>
        ))}
      </ol>
    );
  return <AnswerForm question={shown} locked={false} digits={false} onAnswer={NOTHING} onProblem={NOTHING} />;
}
