'use client';

import { type FormEvent, useId, useImperativeHandle, useRef, useState } from 'react';
import { Kbd } from '@/app/_components/kbd';
import { Markdown } from '@/app/_components/markdown';
import type { ShownOption } from '@/lib/questions/shown';
import type { FormProps } from './form-handle';

type Props = FormProps & {
  legend: string;
  options: readonly ShownOption[];
  many: boolean;
  chosen?: readonly string[];
  /** Told of each change, when somebody else shows what is chosen too (the map). */
  onChosen?: (chosen: readonly string[]) => void;
  answerOf: (chosen: readonly string[]) => Parameters<FormProps['onAnswer']>[0];
  columns?: boolean;
};

/** Options to choose from: number keys choose, Enter submits, and so does the button in the answer bar. */
export function OptionsForm(props: Props) {
  const { legend, options, many, locked, digits, answerOf, onAnswer, onProblem, onChosen, columns, ref } =
    props;
  const { given, onGiven } = props;
  const [own, setOwn] = useState<readonly string[]>(() => chosenIn(given));
  const chosen = props.chosen ?? own;
  const name = useId();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const pick = (id: string) => {
    const without = chosen.filter((each) => each !== id);
    const next = !many ? [id] : without.length < chosen.length ? without : [...chosen, id];
    setOwn(next);
    onChosen?.(next);
    onGiven?.(next.length === 0 ? null : answerOf(next));
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (locked) return;
    if (chosen.length === 0)
      onProblem(many ? 'Choose at least one answer first.' : 'Choose an answer first.');
    else onAnswer(answerOf(chosen));
  };
  useImperativeHandle(ref, () => ({
    choose: (index) => {
      const option = options[index];
      if (!option || locked) return;
      pick(option.id);
      inputs.current[index]?.focus();
    },
    submit: () => submit(),
    focus: () => false,
  }));
  return (
    <form onSubmit={submit} aria-busy={locked}>
      <fieldset disabled={locked} className={`grid gap-2 ${columns ? 'sm:grid-cols-2' : ''}`}>
        <legend className="mb-2 text-muted text-sm">{legend}</legend>
        {options.map((option, index) => (
          <label
            key={option.id}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-edge bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 hover:border-accent"
          >
            <input
              ref={(input) => {
                inputs.current[index] = input;
              }}
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => pick(option.id)}
              className="mt-1 size-4 shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0 flex-1">
              <Markdown text={option.text} inline />
            </span>
            {digits && index < 10 ? (
              <span aria-hidden="true" className="hidden sm:block">
                <Kbd>{(index + 1) % 10}</Kbd>
              </span>
            ) : null}
          </label>
        ))}
      </fieldset>
    </form>
  );
}

function chosenIn(given: FormProps['given']): readonly string[] {
  if (given == null || !('chosen' in given)) return [];
  return typeof given.chosen === 'string' ? [given.chosen] : given.chosen;
}
