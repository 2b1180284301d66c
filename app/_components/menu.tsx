'use client';

import { DropdownMenu as Parts } from 'radix-ui';
import type { ReactNode } from 'react';

type Props = {
  trigger: ReactNode;
  items: readonly {
    label: string;
    hint?: string;
    tone?: 'danger';
    disabled?: boolean;
    onSelect: () => void;
  }[];
};

/** A menu of actions. `trigger` is one button; `hint` is the key that does the same. */
export function Menu({ trigger, items }: Props) {
  return (
    <Parts.Root modal={false}>
      <Parts.Trigger asChild>{trigger}</Parts.Trigger>
      <Parts.Portal>
        <Parts.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-52 rounded-xl border border-line bg-surface p-1.5 shadow-float"
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
