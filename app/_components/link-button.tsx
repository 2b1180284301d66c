import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, type ButtonSize, buttonLook } from './button-look';

type Props = Pick<ComponentProps<typeof Link>, 'onPointerEnter' | 'onFocus'> & {
  href: Route;
  kind?: ButtonKind;
  size?: ButtonSize;
  className?: string;
  children: ReactNode;
};

/** A link that looks like a button. */
export function LinkButton({
  href,
  kind = 'secondary',
  size = 'medium',
  className = '',
  children,
  ...rest
}: Props) {
  return (
    <Link href={href} className={`${buttonLook(kind, size)} ${className}`} {...rest}>
      {children}
    </Link>
  );
}
