'use client';

import { useActionState } from 'react';
import type { FormAction } from '../../_components/form-action';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';

/** Asks for a join code. */
export function CodeForm({
  action,
  kind = 'primary',
}: {
  action: FormAction;
  kind?: 'primary' | 'secondary';
}) {
  const [state, submit] = useActionState(action, FORM_START);
  return (
    <form action={submit} noValidate>
      <TextField
        name="code"
        label="Join code"
        help="Six letters and digits, from your instructor. Capitals and blanks do not matter."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        error={state.fields?.code}
        width="max-w-52 font-mono tracking-widest uppercase"
      />
      <SubmitButton kind={kind}>Go on</SubmitButton>
    </form>
  );
}
