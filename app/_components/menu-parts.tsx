'use client';

import { DropdownMenu as Parts } from 'radix-ui';
import type { RefObject } from 'react';

export type MenuItem = {
  label: string;
  /** The key that does the same. */
  hint?: string;
  tone?: 'danger';
  disabled?: boolean;
  onSelect: () => void;
};

type Props = {
  /** What opened it: it stands below, and the focus goes back there. */
  trigger: RefObject<HTMLElement | null>;
  label: string;
  items: readonly MenuItem[];
  onClose: () => void;
};

/** An open menu, on Radix, which knows the keys. Its own trigger is only the place to stand at. */
export function MenuParts({ trigger, label, items, onClose }: Props) {
  return (
    <Parts.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Parts.Trigger asChild>
        <span aria-hidden="true" className="pointer-events-none absolute inset-0" />
      </Parts.Trigger>
      <Parts.Portal>
        <Parts.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
          aria-labelledby={undefined}
          className="z-50 min-w-52 rounded-xl border border-line bg-surface p-1.5 shadow-float"
          onInteractOutside={(event) => {
            // The trigger closes it by itself.
            if (event.target instanceof Node && trigger.current?.contains(event.target))
              event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement === document.body || !document.activeElement) trigger.current?.focus();
          }}
        >
          {items.map((item) => (
            <Parts.Item
              key={item.label}
              disabled={item.disabled ?? false}
              onSelect={item.onSelect}
              className={`flex min-h-11 cursor-pointer items-center justify-between gap-6 rounded-lg px-3 outline-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-highlighted:bg-accent-soft sm:min-h-9 ${item.tone === 'danger' ? 'text-exposed' : ''}`}
            >
              {item.label}
              {item.hint ? <span className="font-mono text-muted text-xs">{item.hint}</span> : null}
            </Parts.Item>
          ))}
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  );
}
