'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type ReactNode, useActionState, useEffect } from 'react';
import type { FormAction } from './form-action';
import { FormMessage } from './form-message';
import { FORM_START } from './form-start';

type Props = {
  action: FormAction;
  /** Where to go when it was done; without it the page is refreshed. */
  then?: Route;
  className?: string;
  children: ReactNode;
};

/** A small form (often one button) that sends itself to a server action and says what came of it. Works without JavaScript. */
export function ActionForm({ action, then, className, children }: Props) {
  const [state, submit] = useActionState(action, FORM_START);
  const router = useRouter();
  useEffect(() => {
    if (!state.ok) return;
    if (then) router.push(then);
    router.refresh();
  }, [state, then, router]);
  return (
    <form action={submit} className={className}>
      {children}
      {state.message ? <FormMessage state={state} /> : null}
    </form>
  );
}
