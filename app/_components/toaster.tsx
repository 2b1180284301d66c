'use client';

import { Toaster as Sonner } from 'sonner';

/** Where the toasts of a page appear: above the phone navigation, bottom right on wide screens. Use `toast` from sonner to show one. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      theme="system"
      mobileOffset={{ bottom: '5rem' }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            // Sonner gives its list a font of its own; an unlayered rule, so ours needs more weight.
            'flex w-full items-center gap-3 rounded-xl border border-line bg-surface p-4 font-sans! text-sm text-ink shadow-float',
          description: 'text-muted',
          actionButton: 'ml-auto min-h-9 rounded-lg px-3 font-semibold text-accent hover:bg-accent-soft',
        },
      }}
    />
  );
}
