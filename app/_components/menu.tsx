'use client';

import { type ComponentProps, cloneElement, type ReactElement, useRef, useState } from 'react';
import type { Button } from './button';
import type { MenuItem } from './menu-parts';
import { useLateCode } from './use-late-code';

type Props = {
  /** A `Button` with an `aria-label`, which names the menu too. */
  trigger: ReactElement<ComponentProps<typeof Button>>;
  items: readonly MenuItem[];
};

const load = () => import('./menu-parts');

/** A menu of actions below the button that opens it. */
export function Menu({ trigger, items }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const code = useLateCode(load, open);
  return (
    <span className="relative inline-flex">
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: () => setOpen(!open),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        },
      })}
      {open && code ? (
        <code.MenuParts
          trigger={button}
          label={trigger.props['aria-label'] ?? ''}
          items={items}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </span>
  );
}
