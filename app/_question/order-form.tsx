'use client';

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { Markdown } from '@/app/_components/markdown';
import { plainText } from '@/lib/content/plain-text';
import type { ShownOption } from '@/lib/questions/shown';
import type { FormProps } from './form-handle';
import { moveStep } from './move-step';

type Props = FormProps & { options: readonly ShownOption[] };
type Part = 'step' | 'up' | 'down';

const MOVE =
  'forced-edge flex size-11 shrink-0 items-center justify-center rounded-lg border border-edge bg-surface text-muted hover:border-accent hover:text-accent aria-disabled:opacity-40';

/** Steps to be put in order: by the buttons beside each, or taken up with Space and moved with the arrow keys (Alt and an arrow does both). */
export function OrderForm({ options, locked, given, onGiven, onAnswer, ref }: Props) {
  const [order, setOrder] = useState<readonly string[]>(() =>
    given?.form === 'order' ? given.chosen : options.map(({ id }) => id),
  );
  const [at, setAt] = useState(0);
  const [held, setHeld] = useState(false);
  const [said, setSaid] = useState('');
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Part | null>(null);
  const textOf = (id: string | undefined) => options.find((option) => option.id === id)?.text ?? '';
  const submit = () => {
    if (!locked) onAnswer({ form: 'order', chosen: order });
  };
  const focusOn = (place: number, part: Part) =>
    list.current?.children[place]?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  const move = (from: number, by: number, part: Part) => {
    const next = moveStep(order, from, by);
    if (locked || next === order) return;
    wanted.current = part;
    setOrder(next);
    onGiven?.({ form: 'order', chosen: next });
    setAt(from + by);
    setSaid(`${plainText(textOf(order[from]))}: place ${from + by + 1} of ${order.length}.`);
  };
  // What is moved on the page loses the focus.
  useLayoutEffect(() => {
    if (wanted.current)
      list.current?.children[at]?.querySelector<HTMLElement>(`[data-part="${wanted.current}"]`)?.focus();
    wanted.current = null;
  }, [at]);
  useImperativeHandle(ref, () => ({
    choose: (index) => focusOn(index, 'step'),
    submit,
    focus: () => false,
  }));
  const hold = (place: number, next: boolean) => {
    setAt(place);
    setHeld(next);
    setSaid(
      next
        ? `Taken up: place ${place + 1} of ${order.length}. Arrow keys move it, Space puts it down.`
        : `Put down at place ${place + 1}.`,
    );
  };
  const onStepKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.ctrlKey || event.metaKey) return;
    if (by !== 0) {
      if (held || event.altKey) move(at, by, 'step');
      else focusOn(at + by, 'step');
    } else if (event.altKey) return;
    else if (event.key === 'Enter') submit();
    else if (event.key === 'Escape' && held) hold(at, false);
    else return;
    event.preventDefault();
  };
  return (
    <div aria-busy={locked}>
      <p id={hint} className="mb-3 text-muted text-sm">
        Move the steps with the buttons.
        <span className="max-sm:hidden">
          {' '}
          By keys: Space takes a step up and puts it down, arrow keys move it.
        </span>
      </p>
      <ol ref={list} aria-label="Steps, in your order" className="grid gap-2">
        {order.map((id, place) => {
          const text = plainText(textOf(id));
          const tab = place === at ? 0 : -1;
          const taken = held && place === at;
          return (
            <li
              key={id}
              data-step={id}
              className={`flex items-stretch gap-2 rounded-lg border bg-surface p-1.5 ${taken ? 'border-accent bg-accent-soft' : 'border-edge'}`}
              onFocus={() => {
                if (place === at) return;
                setAt(place);
                setHeld(false);
              }}
            >
              <button
                type="button"
                data-part="step"
                tabIndex={tab}
                aria-pressed={taken}
                aria-label={`Step ${place + 1} of ${order.length}: ${text}`}
                aria-describedby={hint}
                onClick={() => hold(place, !taken)}
                onKeyDown={onStepKey}
                className="flex min-h-11 min-w-0 flex-1 items-start gap-2 rounded-md px-1.5 py-2 text-left"
              >
                <GripVertical
                  size={18}
                  className="mt-0.5 hidden shrink-0 text-muted sm:block"
                  aria-hidden="true"
                />
                <span className="tabular w-5 shrink-0 font-semibold text-muted">{place + 1}.</span>
                <span className="min-w-0 flex-1">
                  <Markdown text={textOf(id)} inline />
                </span>
              </button>
              {(['up', 'down'] as const).map((part) => (
                <button
                  key={part}
                  type="button"
                  data-part={part}
                  tabIndex={tab}
                  aria-label={`Move ${part}: ${text}`}
                  aria-disabled={locked || place === (part === 'up' ? 0 : order.length - 1)}
                  onClick={() => move(place, part === 'up' ? -1 : 1, part)}
                  className={MOVE}
                >
                  {part === 'up' ? (
                    <ArrowUp size={18} aria-hidden="true" />
                  ) : (
                    <ArrowDown size={18} aria-hidden="true" />
                  )}
                </button>
              ))}
            </li>
          );
        })}
      </ol>
      <p role="status" aria-live="assertive" className="sr-only">
        {said}
      </p>
    </div>
  );
}
