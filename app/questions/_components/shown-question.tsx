'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ConfigFiles } from '@/app/_components/config-files';
import { Markdown } from '@/app/_components/markdown';
import { gapPrompt } from '@/app/attempts/_taking/gap-prompt';
import { GradedAnswer } from '@/app/attempts/_taking/graded-answer';
import { PlaceForm } from '@/app/attempts/_taking/place-form';
import type { PaperResponse } from '@/lib/quiz/paper-response';
import type { PaperShown } from '@/lib/quiz/paper-shown';
import type { ReviewedGrade } from '@/lib/quiz/reviewed-grade';

type Props = {
  shown: PaperShown;
  /** What an answer comes to, where the page knows the key: then it can be tried. */
  judge?: (response: PaperResponse) => ReviewedGrade;
};

/** A question as learners see it. Nothing that is answered here goes anywhere. */
export function ShownQuestion({ shown, judge }: Props) {
  const [response, setResponse] = useState<PaperResponse>(null);
  const [said, setSaid] = useState('');
  const [grade, setGrade] = useState<ReviewedGrade | null>(null);
  const files = 'files' in shown && shown.form !== 'spot-lines' ? shown.files : undefined;
  const check = () => setGrade(judge?.(response) ?? null);
  return (
    <div className="flex flex-col gap-4">
      <Markdown
        text={shown.form === 'gaps' ? gapPrompt(shown.prompt) : shown.prompt}
        className="max-w-[68ch] text-lg leading-relaxed"
      />
      {files ? <ConfigFiles files={files} /> : null}
      {shown.form === 'challenge' ? null : (
        <PlaceForm
          shown={shown}
          rule=""
          task={null}
          digits={false}
          locked={false}
          given={null}
          onGiven={(next) => {
            setResponse(next);
            setGrade(null);
            setSaid('');
          }}
          onDone={check}
          onProblem={setSaid}
        />
      )}
      <p role="alert" className="font-medium text-exposed empty:hidden">
        {said}
      </p>
      {judge ? (
        <div>
          <Button size="small" onClick={check}>
            Try this answer
          </Button>
        </div>
      ) : null}
      {grade ? (
        <section aria-label="What learners are told" className="border-line border-t pt-4">
          <GradedAnswer shown={shown} response={response} grade={grade} />
        </section>
      ) : null}
    </div>
  );
}
