import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { currentViewer } from '@/lib/services/current-viewer';
import { FORMER_GUEST_COOKIE } from './_components/former-guest-cookie';
import { formerGuestOf } from './_components/former-guest-of';
import { MainNav } from './_components/main-nav';
import { SiteHeader } from './_components/site-header';
import { THEME_COOKIE } from './_components/theme-cookie';
import { Toaster } from './_components/toaster';
import { OutboxFlusher } from './review/_components/outbox-flusher';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Spokewise', template: '%s · Spokewise' },
  description:
    'Learn the traffic between Kubernetes nodes and the control plane: daily reviews, scheduled so that it stays.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#151d1e' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, viewer] = await Promise.all([cookies(), currentViewer()]);
  const theme = jar.get(THEME_COOKIE)?.value;
  return (
    <html lang="en" data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body className="flex flex-col pb-[calc(3.5rem+env(safe-area-inset-bottom))] md:pb-0">
        <a
          href="#main"
          className="sr-only z-50 rounded-lg bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          Skip to content
        </a>
        <SiteHeader viewer={viewer} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-10"
        >
          {children}
        </main>
        <footer className="border-line border-t">
          <p className="mx-auto max-w-6xl px-4 py-6 text-muted text-sm sm:px-6">
            Spokewise runs on this server alone: nothing is loaded from elsewhere, nothing is reported.
            Kubernetes facts hold for version 1.36 unless a card says otherwise.
          </p>
        </footer>
        <MainNav place="phone" />
        <Toaster />
        {viewer === null ? null : (
          <OutboxFlusher
            learnerId={viewer.id}
            formerGuestId={formerGuestOf(jar.get(FORMER_GUEST_COOKIE)?.value, viewer.id)}
          />
        )}
      </body>
    </html>
  );
}
