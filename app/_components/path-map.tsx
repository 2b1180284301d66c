'use client';

import { type KeyboardEvent, useState } from 'react';
import type { PathId } from '@/lib/content/note';
import type { PathLook } from './path-look';
import { PathMapDrawing } from './path-map-drawing';
import { LANE_REACH, pathMapGeometry } from './path-map-geometry';
import { PATH_WORDS } from './path-words';

type Props = {
  looks?: Partial<Record<PathId, PathLook>>;
  lit?: readonly PathId[];
  /** Names on the lines and in the controls; off where the name is the answer (ends are still named). */
  labels?: boolean;
  /** What the whole picture shows, for those who don't see it. */
  title: string;
  /** Makes every line a button. */
  onChoose?: (path: PathId) => void;
  chosen?: PathId | null;
  disabled?: boolean;
};

/** The path map. Every line is a control when `onChoose` is given: Tab or the arrow keys move, Enter or Space chooses. */
export function PathMap({ looks, lit = [], labels = true, title, onChoose, chosen, disabled }: Props) {
  const [pointed, setPointed] = useState<PathId | null>(null);
  const shown = [...lit, ...(chosen ? [chosen] : []), ...(pointed ? [pointed] : [])];
  const summary =
    labels && lit.length > 0 ? `${title}. Lit: ${lit.map((p) => PATH_WORDS[p].name).join(', ')}.` : title;
  return (
    <figure className="m-0">
      <figcaption className="sr-only">{summary}</figcaption>
      {(['wide', 'narrow'] as const).map((width) => {
        const geometry = pathMapGeometry(width);
        return (
          <div key={width} className={`relative ${width === 'wide' ? 'hidden sm:block' : 'sm:hidden'}`}>
            <PathMapDrawing width={width} looks={looks} lit={shown} labels={labels} />
            {onChoose
              ? firstLines(geometry.lines).map((line) => {
                  const look = looks?.[line.path];
                  return (
                    <button
                      key={line.path}
                      type="button"
                      disabled={disabled}
                      aria-pressed={chosen === undefined ? undefined : chosen === line.path}
                      aria-label={`${labels ? `${PATH_WORDS[line.path].name}: ` : ''}${endsOf(line.path)}${look ? `, ${look.word}` : ''}`}
                      className="absolute rounded-md hover:bg-accent/10 focus-visible:bg-accent/10 disabled:cursor-default"
                      style={{
                        left: `${(Math.min(line.x1, line.x2) / geometry.width) * 100}%`,
                        width: `${(Math.abs(line.x2 - line.x1) / geometry.width) * 100}%`,
                        top: `${((line.y - LANE_REACH) / geometry.height) * 100}%`,
                        height: `${((line.bottom - line.y + 2 * LANE_REACH) / geometry.height) * 100}%`,
                      }}
                      onClick={() => onChoose(line.path)}
                      onPointerEnter={() => setPointed(line.path)}
                      onPointerLeave={() => setPointed(null)}
                      onFocus={() => setPointed(line.path)}
                      onBlur={() => setPointed(null)}
                      onKeyDown={moveFocus}
                    />
                  );
                })
              : null}
          </div>
        );
      })}
    </figure>
  );
}

/** One control per path: the two lines of control plane → API server share one. */
function firstLines(lines: ReturnType<typeof pathMapGeometry>['lines']) {
  return lines
    .filter((line, i) => lines.findIndex((other) => other.path === line.path) === i)
    .map((line) => ({
      ...line,
      bottom: Math.max(...lines.filter((l) => l.path === line.path).map((l) => l.y)),
    }));
}

function endsOf(path: PathId): string {
  return `from ${PATH_WORDS[path].from} to ${PATH_WORDS[path].to}`;
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const next = buttons[(buttons.indexOf(event.currentTarget) + step + buttons.length) % buttons.length];
  event.preventDefault();
  next?.focus();
}
