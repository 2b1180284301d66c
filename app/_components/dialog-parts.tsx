'use client';

import { X } from 'lucide-react';
import { Dialog as Parts } from 'radix-ui';
import { type ReactNode, useRef } from 'react';

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** For what needs the whole width of a screen. */
  wide?: boolean;
  children: ReactNode;
};

/** What a `Dialog` shows, on Radix, which knows how. */
export function DialogParts({ open, onOpenChange, title, description, wide = false, children }: DialogProps) {
  // Our dialogs are opened by state, not by a trigger of Radix's: whoever had the focus gets it back.
  const opener = useRef<HTMLElement | null>(null);
  return (
    <Parts.Root open={open} onOpenChange={onOpenChange}>
      <Parts.Portal>
        <Parts.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Parts.Content
          onOpenAutoFocus={() => {
            const { activeElement } = document;
            opener.current = activeElement instanceof HTMLElement ? activeElement : null;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
          }}
          className={`fixed inset-x-0 bottom-0 z-50 max-h-[88dvh] overflow-y-auto rounded-t-2xl border border-line bg-surface p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] shadow-float sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-2xl sm:p-6 ${wide ? 'sm:w-[min(72rem,calc(100vw-2rem))]' : 'sm:w-[min(34rem,calc(100vw-2rem))]'}`}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <Parts.Title className="pr-10 font-semibold text-lg">{title}</Parts.Title>
          {description ? (
            <Parts.Description className="mt-1 text-muted">{description}</Parts.Description>
          ) : null}
          <div className="mt-4">{children}</div>
          <Parts.Close
            className="absolute top-3 right-3 grid size-11 place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
            aria-label="Close"
          >
            <X size={20} aria-hidden="true" />
          </Parts.Close>
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  );
}
