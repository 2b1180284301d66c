'use client';

import { useRef } from 'react';

type Props = {
  label: string;
  /** Percent of the whole width that the panel beside it has. */
  value: number;
  min: number;
  max: number;
  /** 1 where moving right makes the panel larger, -1 where it makes it smaller. */
  towards: 1 | -1;
  onMove: (value: number) => void;
};

/** Between two panels: dragged, or moved by the arrow keys, Home and End. */
export function PanelDivider({ label, value, min, max, towards, onMove }: Props) {
  const from = useRef<{ x: number; value: number; width: number } | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className="group relative hidden cursor-col-resize touch-none select-none rounded min-[900px]:block"
      onKeyDown={(event) => {
        const next =
          event.key === 'ArrowRight'
            ? value + 2 * towards
            : event.key === 'ArrowLeft'
              ? value - 2 * towards
              : event.key === 'Home'
                ? min
                : event.key === 'End'
                  ? max
                  : null;
        if (next === null) return;
        event.preventDefault();
        onMove(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const width = event.currentTarget.parentElement?.clientWidth ?? 1;
        from.current = { x: event.clientX, value, width };
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        const moved = ((event.clientX - from.current.x) / from.current.width) * 100;
        onMove(from.current.value + moved * towards);
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    >
      <span
        aria-hidden="true"
        className="absolute top-1/2 left-1/2 h-10 w-1 -translate-x-1/2 -translate-y-1/2 rounded-full bg-edge group-hover:bg-accent"
      />
    </div>
  );
}
