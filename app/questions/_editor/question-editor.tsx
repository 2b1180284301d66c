'use client';

import { useRouter } from 'next/navigation';
import { useDeferredValue, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { ChoiceField } from '@/app/_components/choice-field';
import { INPUT_LOOK } from '@/app/_components/input-look';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { toRoute } from '@/app/_components/to-route';
import { MarkdownField } from '@/app/quizzes/[quizId]/build/_components/markdown-field';
import { OWN_KINDS } from '@/lib/quiz/own-kinds';
import type { OwnQuestion } from '@/lib/quiz/own-question';
import { OWN_KIND_WORDS } from '../_components/own-kind-words';
import { AboutFields } from './about-fields';
import { BodyFields } from './body-fields';
import { bodyOfKind } from './body-of-kind';
import { type EditorFaults, editorFaults } from './editor-faults';
import { FaultsContext } from './faults-context';
import { FieldFault } from './field-fault';
import { gapOfKind } from './gap-list';
import { insertGap, removeGap } from './gap-marks';
import { LintList } from './lint-list';
import { LivePreview } from './live-preview';
import { tidyQuestion } from './tidy-question';

type Props = {
  id: string;
  /** 0: not saved yet. */
  version: number;
  question: OwnQuestion;
  learnerId: string;
  /** The quiz that a new question is written for: it goes there. */
  forQuiz: { id: string; section: string | null } | null;
  domains: readonly { id: string; name: string }[];
};

/** Writes a question: on the left what it says, on the right what learners see of it and what may be wrong with its form. */
export function QuestionEditor({ id, version: first, question: start, learnerId, forQuiz, domains }: Props) {
  const router = useRouter();
  const [question, setQuestion] = useState(start);
  const [version, setVersion] = useState(first);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<EditorFaults>(new Map());
  const form = useRef<HTMLDivElement>(null);
  const prompt = useRef<HTMLTextAreaElement>(null);
  const shown = useDeferredValue(question);
  const change = (part: Partial<OwnQuestion>) => {
    setQuestion((now) => ({ ...now, ...part }));
    setSaid(null);
    // What was said of a field is no longer true of it, or is found again by the next save.
    setFaults((now) => (now.size === 0 ? now : new Map()));
  };
  const { body } = question;
  const save = async () => {
    const found = editorFaults(question);
    setFaults(found);
    if (found.size > 0) {
      const rest = found.get('Answers');
      setSaid({
        ok: false,
        text:
          rest === undefined ? `Not saved. Look at: ${[...found.keys()].join('; ')}.` : `Not saved. ${rest}`,
      });
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    const reply = await postJson(
      `/api/questions/${id}`,
      { version, question: tidyQuestion(question) },
      learnerId,
    );
    setBusy(false);
    if (reply.status !== 200)
      return setSaid({
        ok: false,
        text:
          messageOf(reply.body) ?? 'The server does not answer. Try again in a moment; your text stays here.',
      });
    const saved = (reply.body as { version: number }).version;
    if (forQuiz !== null) {
      const search = new URLSearchParams({
        add: id,
        ...(forQuiz.section === null ? {} : { section: forQuiz.section }),
      });
      return router.push(toRoute(`/quizzes/${forQuiz.id}/build?${search}`));
    }
    setSaid({ ok: true, text: saved === version ? 'Nothing has changed.' : `Saved as version ${saved}.` });
    setVersion(saved);
    if (first === 0) router.replace(toRoute(`/questions/${id}`));
    router.refresh();
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <div ref={form} className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6">
        <FaultsContext value={faults}>
          <ChoiceField
            name="kind"
            legend="Kind"
            value={body.kind}
            options={OWN_KINDS.map((kind) => ({ value: kind, label: OWN_KIND_WORDS[kind] }))}
            onChange={(value) => {
              const kind = OWN_KINDS.find((one) => one === value);
              if (!kind) return;
              const hasGap = question.prompt.includes('{{1}}');
              // Behind a block of code it would be part of its fence.
              const mark =
                kind !== 'gaps' || hasGap ? '' : question.prompt.endsWith('```') ? '\n\n{{1}}' : ' {{1}}';
              const bare = kind === 'gaps' ? question.prompt : question.prompt.replace(/\s*\{\{\d+\}\}/g, '');
              change({ body: bodyOfKind(kind, body), prompt: `${bare}${mark}` });
            }}
          />
          <div className="py-3">
            <label htmlFor="prompt" className="mb-1.5 block font-medium">
              Question
            </label>
            <textarea
              ref={prompt}
              id="prompt"
              rows={4}
              value={question.prompt}
              maxLength={8000}
              aria-invalid={faults.has('Question') ? true : undefined}
              aria-describedby={faults.has('Question') ? 'prompt-help fault-question' : 'prompt-help'}
              className={`${INPUT_LOOK} resize-y`}
              onChange={({ target }) => change({ prompt: target.value })}
            />
            <p id="prompt-help" className="mt-1.5 text-muted text-sm">
              Markdown: <code>`code`</code>, <code>**bold**</code>, lists, and ``` for blocks.
              {body.kind === 'gaps' ? ' A gap stands where {{1}} does.' : ''}
            </p>
            <FieldFault name="Question" />
            {body.kind === 'gaps' ? (
              <Button
                size="small"
                className="mt-2"
                disabled={body.gaps.length >= 20}
                onClick={() => {
                  const made = insertGap(
                    question.prompt,
                    prompt.current?.selectionStart ?? question.prompt.length,
                  );
                  const gaps = body.gaps.toSpliced(made.place, 0, gapOfKind('type-in', 1));
                  change({ prompt: made.prompt, body: { ...body, gaps } });
                }}
              >
                Insert a gap at the cursor
              </Button>
            ) : null}
          </div>
          <BodyFields
            body={body}
            onChange={(next) => change({ body: next })}
            onRemoveGap={(place) => {
              if (body.kind !== 'gaps') return;
              change({
                prompt: removeGap(question.prompt, place),
                body: { ...body, gaps: body.gaps.filter((_, at) => at !== place) },
              });
            }}
          />
          <MarkdownField
            name="feedback"
            label="Explanation"
            error={faults.get('Explanation')}
            help="Said after any answer: why it is so. Markdown."
            rows={3}
            value={question.feedback ?? ''}
            maxLength={8000}
            onChange={(text) => change({ feedback: text === '' ? null : text })}
          />
          <AboutFields question={question} domains={domains} onChange={change} />
          <div className="form-bar sticky z-10 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 bg-surface py-3 md:bottom-0">
            <Button kind="primary" disabled={busy} onClick={() => void save()}>
              {forQuiz !== null
                ? 'Save and add to the quiz'
                : version === 0
                  ? 'Save the question'
                  : 'Save as a new version'}
            </Button>
            <p
              role={said?.ok === false ? 'alert' : 'status'}
              className={`min-w-0 flex-1 ${said?.ok === false ? 'font-medium text-exposed' : 'text-secure'}`}
            >
              {said?.text}
            </p>
          </div>
        </FaultsContext>
      </div>
      <div className="lg:sticky lg:top-20">
        <LivePreview id={id} question={shown} />
        <LintList question={shown} />
      </div>
    </div>
  );
}
