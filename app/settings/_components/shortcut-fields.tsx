'use client';

import { useState } from 'react';
import type { LearnerSettings } from '@/lib/srs/learner-settings';
import { Button } from '../../_components/button';
import { INPUT_LOOK } from '../../_components/input-look';
import { SwitchField } from '../../_components/switch-field';
import { DEFAULT_SHORTCUTS, SHORTCUT_WORDS, type ShortcutName } from '../../_question/default-shortcuts';
import { shortcutConflicts } from './shortcut-conflicts';

type Props = { shortcuts: LearnerSettings['shortcuts']; errors: Readonly<Record<string, string>> };
const NAMES = Object.keys(DEFAULT_SHORTCUTS) as ShortcutName[];

/** Single-key shortcuts: off, or each on the key you press in its field; two on one key are said at once. */
export function ShortcutFields({ shortcuts, errors }: Props) {
  const [on, setOn] = useState(shortcuts !== null);
  const [keys, setKeys] = useState<Record<ShortcutName, string>>({ ...DEFAULT_SHORTCUTS, ...shortcuts });
  const conflicts = shortcutConflicts(keys);
  return (
    <>
      <SwitchField
        name="shortcutsEnabled"
        label="Single-key shortcuts"
        help="Switch them off if you dictate or use a screen reader’s own keys. Space and Enter stay."
        checked={on}
        onChange={setOn}
      />
      {on ? (
        <details className="py-1">
          <summary className="disclosure inline-flex min-h-11 items-center font-medium text-accent">
            Change keys
          </summary>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {NAMES.map((name) => {
              const id = `field-shortcut-${name}`;
              const message = conflicts[name] ?? errors[`shortcut.${name}`];
              return (
                <li key={name} className="border-line border-b py-1.5">
                  <div className="flex items-center justify-between gap-3">
                    <label htmlFor={id} className="text-[0.9375rem]">
                      {SHORTCUT_WORDS[name]}
                    </label>
                    <input
                      id={id}
                      name={`shortcut.${name}`}
                      value={keys[name]}
                      maxLength={1}
                      autoComplete="off"
                      autoCapitalize="off"
                      spellCheck={false}
                      aria-invalid={message ? true : undefined}
                      aria-describedby={message ? `${id}-error` : undefined}
                      onFocus={(event) => event.currentTarget.select()}
                      onChange={(event) => setKeys({ ...keys, [name]: event.currentTarget.value.slice(-1) })}
                      className={`${INPUT_LOOK} max-w-14 shrink-0 text-center font-mono`}
                    />
                  </div>
                  {message ? (
                    <p id={`${id}-error`} className="font-medium text-exposed text-sm">
                      {message}
                    </p>
                  ) : null}
                </li>
              );
            })}
          </ul>
          <Button size="small" className="mt-3" onClick={() => setKeys({ ...DEFAULT_SHORTCUTS })}>
            Back to the usual keys
          </Button>
        </details>
      ) : null}
    </>
  );
}
