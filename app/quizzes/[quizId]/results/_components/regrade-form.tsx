'use client';

import { useState } from 'react';
import type { Correction } from '@/lib/quiz/correction';
import type { RegradeView } from '@/lib/services/load-regrade';
import type { RegradeState } from '../../../../_actions/regrade';
import { Button } from '../../../../_components/button';
import { FormMessage } from '../../../../_components/form-message';
import { SelectField } from '../../../../_components/select-field';
import { SubmitButton } from '../../../../_components/submit-button';
import { TextField } from '../../../../_components/text-field';
import { TextLink } from '../../../../_components/text-link';
import { toRoute } from '../../../../_components/to-route';
import { useKeptForm } from '../../../../_components/use-kept-form';
import { CORRECTION_WORDS } from './correction-words';
import { RegradeDiffView } from './regrade-diff-view';

type Props = {
  action: (previous: RegradeState, form: FormData) => Promise<RegradeState>;
  view: RegradeView;
  /** The question that is chosen at first, "kind/id". */
  first: string;
};

const START: RegradeState = { preview: null, ok: false, message: null };

const RULES = [
  { value: 'all-or-nothing', label: 'All right or nothing' },
  { value: 'coverage', label: 'Right ones found, wrong ones taken off' },
  { value: 'every-decision', label: 'Each option decided right' },
  { value: 'net-correct', label: 'Right ones less wrong ones' },
  { value: 'default', label: 'The question’s own rule' },
];

/** Chooses a correction, shows what it would do, and applies exactly that. */
export function RegradeForm({ action, view, first }: Props) {
  const { state, pending, form } = useKeptForm(action, START);
  const [question, setQuestion] = useState(first);
  const [type, setType] = useState<string>(() => typeFor(view, first));
  // What was looked at before the form was changed would promise something else than what is done.
  const [stale, setStale] = useState<RegradeState | null>(null);
  const changed = stale === state;
  const chosen = view.questions.find(({ kind, id }) => `${kind}/${id}` === question);
  const versions = chosen?.versions ?? [];
  const types = Object.entries(CORRECTION_WORDS).filter(([name]) => name !== 'key' || versions.length > 0);
  const preview = changed ? null : state.preview;
  const fields = state.fields ?? {};
  return (
    <form {...form} onChange={(event) => (isReason(event.target) ? undefined : setStale(state))}>
      <input type="hidden" name="quizId" value={view.head.quizId} />
      <SelectField
        name="question"
        label="Question"
        value={question}
        onChange={(event) => {
          setQuestion(event.currentTarget.value);
          setType(typeFor(view, event.currentTarget.value));
        }}
        options={view.questions.map(({ kind, id, prompt }) => ({ value: `${kind}/${id}`, label: prompt }))}
      />
      {chosen?.isMine ? (
        <p className="text-sm">
          <TextLink href={toRoute(`/questions/${chosen.id}`)}>Fix this question</TextLink>
          <span className="text-muted"> and come back: its new version can grade what was answered.</span>
        </p>
      ) : null}
      <SelectField
        name="type"
        label="What is put right"
        value={type}
        onChange={(event) => setType(event.currentTarget.value)}
        options={types.map(([value, label]) => ({ value, label }))}
        width="max-w-xl"
      />
      {type === 'points' ? (
        <TextField
          name="points"
          type="number"
          step="any"
          inputMode="decimal"
          label="Points"
          error={fields.points}
          width="max-w-32"
        />
      ) : null}
      {type === 'rule' ? <SelectField name="rule" label="Rule" options={RULES} width="max-w-xl" /> : null}
      {type === 'key' ? (
        <SelectField
          name="version"
          label="Version"
          help="Save the fixed question first. It must show the same options; an attempt that it does not fit stays as it is."
          error={fields.version}
          options={versions.map((version) => ({
            value: String(version),
            label: `Version ${version}${chosen?.asked.includes(String(version)) ? ', was asked' : ''}`,
          }))}
          width="max-w-80"
        />
      ) : null}
      <SubmitButton kind="secondary" busy={pending}>
        Look what it would do
      </SubmitButton>
      {preview ? (
        <div className="mt-5 border-line border-t pt-4">
          <RegradeDiffView diff={preview.diff} names={view.names} />
          {preview.diff.changes.length > 0 ? (
            <>
              <input type="hidden" name="previewId" value={preview.id} />
              <TextField
                name="reason"
                label="Why"
                help="Learners whose result changes read it."
                maxLength={500}
                error={fields.reason}
              />
              <Button type="submit" kind="primary" name="step" value="apply" aria-busy={pending}>
                Apply to {preview.diff.changes.length} of {preview.diff.of}
              </Button>
            </>
          ) : null}
        </div>
      ) : null}
      <FormMessage state={changed ? START : state} />
    </form>
  );
}

/** A question that was fixed since is graded by its new version, if nothing else is chosen. */
function typeFor({ questions }: RegradeView, name: string): Correction['type'] {
  const question = questions.find(({ kind, id }) => `${kind}/${id}` === name);
  const [newest] = question?.versions ?? [];
  return newest !== undefined && !question?.asked.includes(String(newest)) ? 'key' : 'drop';
}

/** Typing a reason changes nothing of what would be done. */
function isReason(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.name === 'reason';
}
