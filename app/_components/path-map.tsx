'use client';

import type { Route } from 'next';
import { type KeyboardEvent, useState } from 'react';
import type { PathId } from '@/lib/content/note';
import type { PathLook } from './path-look';
import { PathMapDrawing } from './path-map-drawing';
import { pathMapGeometry } from './path-map-geometry';
import { PathMapLane } from './path-map-lane';
import { PATH_WORDS } from './path-words';

type Props = {
  looks?: Partial<Record<PathId, PathLook>> | undefined;
  lit?: readonly PathId[];
  /** Names on the lines and in the controls; off where the name is the answer (ends are still named). */
  labels?: boolean;
  /** What the whole picture shows, for those who don't see it. */
  title: string;
  /** Makes every line a button. */
  onChoose?: (path: PathId) => void;
  chosen?: PathId | null;
  disabled?: boolean;
  /** Makes every line a link instead. */
  hrefs?: Partial<Record<PathId, Route>>;
  /** The links that lead to where you are. */
  here?: readonly PathId[];
  /** Told which line the pointer or the focus is on, and null when it is on none. */
  onPoint?: (path: PathId | null) => void;
};

/** The path map. Every line is a control when `onChoose` or `hrefs` is given: Tab or the arrow keys move, Enter (or Space) chooses. */
export function PathMap({
  looks,
  lit = [],
  labels = true,
  title,
  onChoose,
  chosen,
  disabled,
  hrefs,
  here = [],
  onPoint,
}: Props) {
  const [pointed, setPointed] = useState<PathId | null>(null);
  const shown = [...lit, ...(chosen ? [chosen] : []), ...(pointed ? [pointed] : [])];
  const summary =
    labels && lit.length > 0 ? `${title}. Lit: ${lit.map((p) => PATH_WORDS[p].name).join(', ')}.` : title;
  const point = (path: PathId | null) => {
    setPointed(path);
    onPoint?.(path);
  };
  return (
    <figure className="m-0">
      <figcaption className="sr-only">{summary}</figcaption>
      {(['wide', 'narrow'] as const).map((width) => {
        const geometry = pathMapGeometry(width);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its controls let through
          <div
            key={width}
            className={`relative ${width === 'wide' ? 'hidden sm:block' : 'sm:hidden'}`}
            onKeyDown={moveFocus}
          >
            <PathMapDrawing width={width} looks={looks} lit={shown} labels={labels} />
            {onChoose || hrefs
              ? lanesOf(geometry.lines).map((lane) => {
                  const { path } = lane;
                  const word = looks?.[path]?.word;
                  return (
                    <PathMapLane
                      key={path}
                      lane={lane}
                      geometry={geometry}
                      name={`${labels ? `${PATH_WORDS[path].name}: ` : ''}${endsOf(path)}${word ? `, ${word}` : ''}`}
                      href={hrefs?.[path]}
                      here={here.includes(path)}
                      pressed={chosen === undefined ? undefined : chosen === path}
                      disabled={disabled}
                      onChoose={onChoose}
                      onPoint={point}
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
function lanesOf(lines: ReturnType<typeof pathMapGeometry>['lines']) {
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

function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const at = controls.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  controls[(at + step + controls.length) % controls.length]?.focus();
}
