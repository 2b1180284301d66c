'use client';

import { type RefObject, useEffect } from 'react';
import type { FormState } from './form-action';

/** After a submit that found faults, the focus moves to the first field that has one. */
export function useFirstFault(form: RefObject<HTMLFormElement | null>, state: FormState): void {
  useEffect(() => {
    if (state.ok || !state.fields) return;
    form.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has([role="alert"]) input')
      ?.focus();
  }, [form, state]);
}
