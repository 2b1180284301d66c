import type { ReactNode } from 'react';

type Props = {
  id: string;
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** A switch or checkbox sits on the label's line. */
  inline?: boolean;
  children: ReactNode;
};

/**
 * Label, help line and validation message round one control. The control must have `id`, and `aria-describedby` from
 * `describedBy(id, …)`.
 */
export function Field({ id, label, help, error, inline = false, children }: Props) {
  return (
    <div className="py-3">
      <div className={inline ? 'flex min-h-11 items-center justify-between gap-4' : ''}>
        <label htmlFor={id} className={`font-medium ${inline ? '' : 'mb-1.5 block'}`}>
          {label}
        </label>
        {children}
      </div>
      {help ? (
        <p id={`${id}-help`} className="mt-1.5 max-w-[60ch] text-muted text-sm">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 font-medium text-exposed text-sm" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
