'use client';

import { useActionState } from 'react';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';

/** Makes a class. */
export function NewClass({ action }: { action: FormAction }) {
  const [state, submit] = useActionState(action, FORM_START);
  return (
    <form action={submit} noValidate>
      <TextField
        name="name"
        label="Name of the class"
        help="Its learners see it."
        maxLength={100}
        autoComplete="off"
        error={state.fields?.name}
        width="max-w-96"
      />
      <SubmitButton>Make the class</SubmitButton>
      <FormMessage state={state} />
    </form>
  );
}
