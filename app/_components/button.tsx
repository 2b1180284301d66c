import type { ComponentProps } from 'react';
import { type ButtonKind, type ButtonSize, buttonLook } from './button-look';

type Props = ComponentProps<'button'> & { kind?: ButtonKind; size?: ButtonSize };

/** A button. One primary per screen; `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({
  kind = 'secondary',
  size = 'medium',
  className = '',
  type = 'button',
  ...rest
}: Props) {
  return <button type={type} className={`${buttonLook(kind, size)} ${className}`} {...rest} />;
}
