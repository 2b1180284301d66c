'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';
import type { ButtonKind, ButtonSize } from './button-look';

type Props = {
  kind?: ButtonKind;
  size?: ButtonSize;
  className?: string;
  disabled?: boolean;
  /** On its way, where the form does not submit by its action. */
  busy?: boolean;
  children: ReactNode;
};

/** Submits its form; while the form is on its way it says so to assistive technology and ignores more presses. */
export function SubmitButton({
  kind = 'primary',
  size = 'medium',
  className = '',
  disabled = false,
  busy = false,
  children,
}: Props) {
  const pending = useFormStatus().pending || busy;
  return (
    <Button
      type="submit"
      kind={kind}
      size={size}
      className={className}
      disabled={disabled}
      aria-busy={pending}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {children}
    </Button>
  );
}
