'use client';

import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';

/** A line with something to say of it. */
export type CodeMarker = { line: number; severity: 'problem' | 'hint'; message: string };
/** What a parent may ask of the field. Offsets are UTF-16 code units. */
export type CodeFieldHandle = { reveal(from: number, to: number): void };

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  markers: readonly CodeMarker[];
  ref?: Ref<CodeFieldHandle>;
};

const LINE = 22;
const PAD = 10;

/**
 * The editor of one file: a text area with line numbers and a mark beside lines with findings. Whatever replaces it keeps these
 * props. Tab moves on, as everywhere; lines do not wrap, so that each stands beside its number.
 */
export function CodeField({ label, value, onChange, markers, ref }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const said = useId();
  const lines = countLines(value);
  const follow = () => {
    if (area.current && gutter.current) gutter.current.style.translate = `0 ${-area.current.scrollTop}px`;
  };
  // A text that is replaced (a fix, another file) can leave the scroll position elsewhere.
  useEffect(follow);
  useImperativeHandle(ref, () => ({
    reveal(from, to) {
      const field = area.current;
      if (!field) return;
      field.focus();
      field.setSelectionRange(from, to);
      field.scrollTop = Math.max(0, (countLines(field.value.slice(0, from)) - 4) * LINE);
      field.scrollLeft = 0;
      field.scrollIntoView({ block: 'nearest' });
    },
  }));
  const marked = [...new Map(markers.map((marker) => [marker.line, marker])).values()];
  return (
    <div className="relative flex h-[min(60dvh,36rem)] min-h-64 overflow-hidden rounded-lg border border-edge bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-accent">
      <div
        aria-hidden="true"
        className="w-12 shrink-0 select-none overflow-hidden border-line border-r bg-sunken font-mono text-muted text-xs"
      >
        <div ref={gutter} className="relative" style={{ paddingBlock: PAD }}>
          <pre className="m-0 pr-2 text-right" style={{ lineHeight: `${LINE}px` }}>
            {Array.from({ length: lines }, (_, i) => i + 1).join('\n')}
          </pre>
          {marked.map(({ line, severity, message }) => (
            <span
              key={line}
              title={message}
              className={`absolute left-0 border-l-4 pl-0.5 font-bold ${severity === 'problem' ? 'border-exposed text-exposed' : 'border-conditional text-conditional'}`}
              style={{ top: PAD + (line - 1) * LINE, height: LINE, lineHeight: `${LINE}px` }}
            >
              !
            </span>
          ))}
        </div>
      </div>
      <textarea
        ref={area}
        aria-label={label}
        aria-describedby={said}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onScroll={follow}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        className="min-w-0 flex-1 resize-none whitespace-pre bg-transparent px-3 font-mono text-base text-ink outline-none [font-variant-ligatures:none] sm:text-sm"
        style={{ lineHeight: `${LINE}px`, paddingBlock: PAD }}
      />
      <p id={said} className="sr-only">
        {marked.length === 0
          ? 'No line is marked.'
          : `Marked: ${marked.map(({ line, message }) => `line ${line}, ${message}`).join(' ')}`}
      </p>
    </div>
  );
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
