import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { currentViewer } from '@/lib/services/current-viewer';
import { FORMER_GUEST_COOKIE } from './_components/former-guest-cookie';
import { formerGuestOf } from './_components/former-guest-of';
import { MainNav } from './_components/main-nav';
import { SiteHeader } from './_components/site-header';
import { THEME_COOKIE } from './_components/theme-cookie';
import { OutboxFlusher } from './review/_components/outbox-flusher';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Spokewise', template: '%s · Spokewise' },
  description:
    'Learn the traffic between Kubernetes nodes and the control plane: daily reviews, scheduled so that it stays.',
};

/** Latin Inter, preloaded so that text seldom moves; globals.css has the other alphabets and the stand-in. */
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

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
    <html
      lang="en"
      className={inter.variable}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
    >
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
        <MainNav place="phone" visitor={viewer === null} />
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
