'use client';

import type { DialogProps } from './dialog-parts';
import { useLateCode } from './use-late-code';

const load = () => import('./dialog-parts');

/** A dialog: focus is held inside and goes back on closing, Escape closes. On phones it is a sheet at the bottom. */
export function Dialog(props: DialogProps) {
  const code = useLateCode(load, props.open);
  return code ? <code.DialogParts {...props} /> : null;
}
