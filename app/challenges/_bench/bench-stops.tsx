'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { Tab } from './bench-frame';

type Props = {
  /** Stops with the words of a link that leads there: `data-stop` of an element of the page. */
  skips: readonly { stop: string; words: string }[];
  onTab: (tab: Tab) => void;
};

/** Short ways by keys: links that skip to a part of the bench, and F6 from part to part (Shift for the way back). */
export function BenchStops({ skips, onTab }: Props) {
  // Where the focus is about to go: a second F6 before it is there goes on from it.
  const ahead = useRef<HTMLElement | null>(null);
  const go = useCallback(
    (stop: HTMLElement | undefined) => {
      ahead.current = stop ?? null;
      const tab = stop?.closest<HTMLElement>('[data-tab]')?.dataset.tab as Tab | undefined;
      if (tab !== undefined) onTab(tab);
      // Below 900 px its tab is shown from the next frame on.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (ahead.current !== stop) return;
          ahead.current = null;
          if (stop) landingOf(stop).focus();
        }),
      );
    },
    [onTab],
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      // An open dialog holds the focus; what the editor calls so (its search) is a part of a stop.
      const dialogs = [...document.querySelectorAll('[role="dialog"]')];
      if (dialogs.some((dialog) => dialog.closest('[data-stop]') === null)) return;
      const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(
        (stop) => stop.closest('[hidden]') === null,
      );
      const here = ahead.current ?? document.activeElement?.closest<HTMLElement>('[data-stop]') ?? null;
      const at = here === null ? -1 : stops.indexOf(here);
      const next = event.shiftKey ? (at < 0 ? stops.length : at) - 1 : at + 1;
      event.preventDefault();
      go(stops.at(next % Math.max(1, stops.length)));
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [go]);
  return (
    <nav
      aria-label="Skip to"
      className="sr-only focus-within:not-sr-only focus-within:mb-3! focus-within:flex! focus-within:flex-wrap focus-within:items-center focus-within:gap-2"
    >
      {skips.map(({ stop, words }) => (
        <button
          key={stop}
          type="button"
          className="min-h-11 rounded-lg bg-accent px-4 font-semibold text-on-accent"
          onClick={() => go(document.querySelector<HTMLElement>(`[data-stop="${stop}"]`) ?? undefined)}
        >
          {words}
        </button>
      ))}
      <p className="text-muted text-sm">F6 goes from part to part; Keys has the rest.</p>
    </nav>
  );
}

/** What the focus lands on: what the part names for it, its editor, or the part itself. */
function landingOf(stop: HTMLElement): HTMLElement {
  const inside = [...stop.querySelectorAll<HTMLElement>('[data-landing], textarea')];
  const own = inside.filter((one) => one.closest('[data-stop]') === stop);
  return own.find((one) => one.getClientRects().length > 0) ?? stop;
}
