import { CircleAlert, CircleCheck } from 'lucide-react';
import type { FormState } from './form-action';

/** What the last submit came to, read out when it changes. It keeps its line when empty, so that nothing jumps. */
export function FormMessage({ state }: { state: FormState }) {
  return (
    <p
      role="status"
      className={`flex min-h-6 items-start gap-2 text-sm ${state.ok ? 'text-secure' : 'font-medium text-exposed'}`}
    >
      {state.message ? (
        <>
          {state.ok ? (
            <CircleCheck size={18} className="mt-px shrink-0" aria-hidden="true" />
          ) : (
            <CircleAlert size={18} className="mt-px shrink-0" aria-hidden="true" />
          )}
          {state.message}
        </>
      ) : null}
    </p>
  );
}
