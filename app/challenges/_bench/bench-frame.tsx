'use client';

import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { readDevice, writeDevice } from '../_work/device-store';
import { PanelDivider } from './panel-divider';

type Props = {
  left: ReactNode;
  middle: ReactNode;
  right: ReactNode;
  names: { left: string; middle: string; right: string };
  /** Under 900 px one of the three is shown. */
  tab: Tab;
  onTab: (tab: Tab) => void;
};
export type Tab = 'left' | 'middle' | 'right';

const KEY = 'spokewise-bench-panels';
const TABS: readonly Tab[] = ['left', 'middle', 'right'];

/** Three columns whose widths are dragged (or moved by keys) and remembered; on small screens three tabs. */
export function BenchFrame({ left, middle, right, names, tab, onTab }: Props) {
  const [sizes, setSizes] = useState({ left: 20, right: 36 });
  useEffect(() => {
    const kept = readDevice(KEY) as Partial<typeof sizes> | null;
    if (typeof kept?.left === 'number' && typeof kept.right === 'number')
      setSizes({ left: within(kept.left, 14, 34), right: within(kept.right, 22, 50) });
  }, []);
  const resize = (change: Partial<typeof sizes>) => {
    const next = { ...sizes, ...change };
    const fitted = { left: within(next.left, 14, 34), right: within(next.right, 22, 50) };
    setSizes(fitted);
    writeDevice(KEY, fitted);
  };
  const views = { left, middle, right };
  // A panel that scrolls cuts off what stands out of it: it reaches so far past its column as a focus ring does.
  const panel = (one: Tab) => (
    <section
      key={one}
      id={`bench-${one}`}
      data-tab={one}
      data-stop={one}
      tabIndex={-1}
      aria-label={names[one]}
      className={`relative outline-none focus-visible:outline-2 focus-visible:outline-accent min-h-0 min-w-0 ${tab === one ? '' : 'max-[899px]:hidden'} ${one === 'middle' ? 'flex flex-col min-[900px]:[contain:size_layout]' : 'min-[900px]:-mx-1 min-[900px]:overflow-y-auto min-[900px]:px-1 min-[900px]:[contain:strict]'}`}
    >
      {views[one]}
    </section>
  );
  return (
    <div>
      <div
        role="tablist"
        aria-label="Parts of the bench"
        className="mb-4 flex rounded-lg border border-line bg-sunken p-1 min-[900px]:hidden"
      >
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={tab === one}
            aria-controls={`bench-${one}`}
            tabIndex={tab === one ? 0 : -1}
            onClick={() => onTab(one)}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              if (step === undefined) return;
              const next = TABS[(TABS.indexOf(one) + step + 3) % 3] ?? one;
              onTab(next);
              const list = event.currentTarget.parentElement;
              requestAnimationFrame(() =>
                list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
              );
            }}
            className={`min-h-11 flex-1 rounded-md px-2 font-medium text-sm ${tab === one ? 'bg-surface text-ink shadow-card forced-colors:border' : 'text-muted'}`}
          >
            {names[one]}
          </button>
        ))}
      </div>
      <div
        className="min-[900px]:grid min-[900px]:h-[max(34rem,calc(100dvh-11.5rem))] min-[900px]:grid-cols-[var(--bench)]"
        style={
          {
            '--bench': `minmax(0,${sizes.left}fr) 1rem minmax(0,${100 - sizes.left - sizes.right}fr) 1rem minmax(0,${sizes.right}fr)`,
          } as CSSProperties
        }
      >
        {panel('left')}
        <PanelDivider
          label={`Width of ${names.left}`}
          value={sizes.left}
          min={14}
          max={34}
          towards={1}
          onMove={(size) => resize({ left: size })}
        />
        {panel('middle')}
        <PanelDivider
          label={`Width of ${names.right}`}
          value={sizes.right}
          min={22}
          max={50}
          towards={-1}
          onMove={(size) => resize({ right: size })}
        />
        {panel('right')}
      </div>
    </div>
  );
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
