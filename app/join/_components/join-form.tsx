'use client';

import { useActionState } from 'react';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';
import { ZoneField } from '../../_components/zone-field';

type Props = {
  action: FormAction;
  code: string;
  /** Null: the name is asked. */
  name: string | null;
};

/** Joins a class: one click for who has an account, a name and a click for guests. */
export function JoinForm({ action, code, name }: Props) {
  const [state, submit] = useActionState(action, FORM_START);
  return (
    <form action={submit} noValidate>
      <input type="hidden" name="code" value={code} />
      <ZoneField />
      {name === null ? (
        <TextField
          name="name"
          label="Your name"
          help="Your instructor sees it beside your results."
          autoComplete="name"
          maxLength={80}
          error={state.fields?.name}
          width="max-w-80"
          required
        />
      ) : (
        <input type="hidden" name="name" value={name} />
      )}
      <SubmitButton>{name === null ? 'Join as a guest' : `Join as ${name}`}</SubmitButton>
      <div className="mt-2">
        <FormMessage state={state} />
      </div>
    </form>
  );
}
