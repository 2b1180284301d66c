'use client';

import { type KeyboardEvent, useId, useImperativeHandle, useRef, useState } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';
import { Markdown } from '@/app/_components/markdown';
import { plainText } from '@/lib/content/plain-text';
import type { ShownOption } from '@/lib/questions/shown';
import type { FormProps } from './form-handle';

type Props = FormProps & { left: readonly ShownOption[]; partners: readonly ShownOption[] };

/** A partner for each entry, from a list beside it. What is left open is asked about once, and then taken as it is. */
export function MatchForm({ left, partners, locked, given, onGiven, onAnswer, onProblem, ref }: Props) {
  const [pairs, setPairs] = useState<Readonly<Record<string, string>>>(
    given?.form === 'match' ? given.pairs : {},
  );
  const asked = useRef(false);
  const name = useId();
  const selects = useRef<(HTMLSelectElement | null)[]>([]);
  const submit = () => {
    if (locked) return;
    const open = left.filter(({ id }) => pairs[id] === undefined).length;
    if (open === left.length) onProblem('Give at least one of them a partner first.');
    else if (open > 0 && !asked.current) {
      asked.current = true;
      onProblem(`${open === 1 ? 'One is' : `${open} are`} still open. Check again to leave it so.`);
    } else onAnswer({ form: 'match', pairs });
  };
  useImperativeHandle(ref, () => ({
    choose: (index) => selects.current[index]?.focus(),
    submit,
    focus: () => false,
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    submit();
  };
  const give = (id: string, partner: string) => {
    asked.current = false;
    const { [id]: _, ...others } = pairs;
    const next = partner === '' ? others : { ...others, [id]: partner };
    setPairs(next);
    onGiven?.(Object.keys(next).length === 0 ? null : { form: 'match', pairs: next });
  };
  return (
    <div aria-busy={locked}>
      <p className="mb-3 text-muted text-sm">
        Choose a partner for each. A wrong pair cancels a right one; what is left open costs nothing.
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {left.map(({ id, text }, place) => (
          <li
            key={id}
            className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <label htmlFor={`${name}${id}`} className="min-w-0 [overflow-wrap:anywhere]">
              <Markdown text={text} inline />
            </label>
            <select
              ref={(select) => {
                selects.current[place] = select;
              }}
              id={`${name}${id}`}
              value={pairs[id] ?? ''}
              disabled={locked}
              onChange={(event) => give(id, event.target.value)}
              onKeyDown={onKeyDown}
              className={`${INPUT_LOOK} text-ellipsis`}
            >
              <option value="">Choose a partner</option>
              {partners.map((partner) => (
                <option key={partner.id} value={partner.id}>
                  {plainText(partner.text)}
                </option>
              ))}
            </select>
            <Rest text={plainText(partners.find((one) => one.id === pairs[id])?.text ?? '')} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was chosen in full, where a list that is folded cuts it off: about so many letters fit on a phone, and so many elsewhere. */
function Rest({ text }: { text: string }) {
  return text.length > 32 ? (
    <p
      aria-hidden="true"
      className={`-mt-1 text-muted text-sm sm:col-start-2 ${text.length > 44 ? '' : 'sm:hidden'}`}
    >
      {text}
    </p>
  ) : null;
}
