'use client';

import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { nextIndent } from './next-indent';

/** A line with something to say of it. */
export type LineMarker = { line: number; severity: 'problem' | 'warning' | 'hint'; message: string };
/** What a parent may ask of the field. Offsets are UTF-16 code units. */
export type PlainEditorHandle = { reveal(from: number, to: number): void };

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  markers: readonly LineMarker[];
  readOnly?: boolean;
  /** Lines wrap and keep their numbers beside them; else they run on. */
  wrap?: boolean;
  /** Tab leaves the field, as everywhere; else it indents by two spaces, and Escape lets the next Tab leave. */
  tabMoves?: boolean;
  /** Tailwind classes for its height; a desk's own by default. */
  height?: string;
  ref?: Ref<PlainEditorHandle> | undefined;
};

/** In rem, as the letters are: who enlarges the letters enlarges the lines. */
const LINE = '1.375rem';
const PAD = '0.625rem';
/** Past this a text is not laid out twice: its lines run on. */
const WRAP_LIMIT = 200_000;
/** A field takes minutes for a paste of a megabyte in many lines, and the page stands still meanwhile. */
const PASTE_LIMIT = 200_000;

const TEXT = 'font-mono text-base [font-variant-ligatures:none] sm:text-sm';

const SIGNS = {
  problem: { sign: '!', className: 'border-exposed text-exposed' },
  warning: { sign: '!', className: 'border-conditional text-conditional' },
  hint: { sign: 'i', className: 'border-unknown text-unknown' },
} as const;

/**
 * The editor of one file without a library: a text area with line numbers and a mark beside lines with something to say of them,
 * which it also says as text. Where it wraps, a copy of the text lies under it, so that each number stands beside its line.
 */
export function PlainEditor({
  label,
  value,
  onChange,
  markers,
  readOnly = false,
  wrap = false,
  tabMoves = true,
  height = 'h-[min(60dvh,36rem)] min-h-64',
  ref,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const letTabGo = useRef(false);
  const said = useId();
  const lines = useMemo(() => value.split('\n'), [value]);
  const wraps = wrap && value.length <= WRAP_LIMIT;
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
      const line = lineOf(field.value, from);
      const copied = gutter.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
      const { lineHeight, paddingTop } = getComputedStyle(field);
      const high = Number.parseFloat(lineHeight);
      const top = copied ? copied.offsetTop : Number.parseFloat(paddingTop) + (line - 1) * high;
      field.scrollTop = Math.max(0, top - 4 * high);
      field.scrollLeft = 0;
      field.scrollIntoView({ block: 'nearest' });
    },
  }));
  const marked = useMemo(
    () => [...new Map([...markers].reverse().map((marker) => [marker.line, marker])).values()].reverse(),
    [markers],
  );
  const byLine = new Map(marked.map((marker) => [marker.line, marker]));
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') letTabGo.current = true;
    else if (event.key !== 'Tab' && event.key !== 'Shift') letTabGo.current = false;
    if (readOnly || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.currentTarget;
    const [before, after] = [
      field.value.slice(0, field.selectionStart),
      field.value.slice(field.selectionEnd),
    ];
    const written =
      event.key === 'Enter'
        ? `\n${nextIndent(before.slice(before.lastIndexOf('\n') + 1), /^.*/.exec(after)?.[0])}`
        : event.key === 'Tab' && !tabMoves && !event.shiftKey && !letTabGo.current
          ? '  '
          : null;
    // The one way to write into a field that its undo knows of.
    if (written !== null && document.execCommand('insertText', false, written)) event.preventDefault();
  };
  const [refusal, setRefusal] = useState('');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const size = event.clipboardData.getData('text').length;
    setRefusal('');
    if (size <= PASTE_LIMIT || readOnly) return;
    event.preventDefault();
    setRefusal(
      `Not pasted: these are ${Math.round(size / 1024)} KB, and a configuration file is far smaller. Your text is as it was; paste only the file itself.`,
    );
  };
  const style: CSSProperties = { lineHeight: LINE, paddingBlock: PAD };
  return (
    <div
      className={`relative flex overflow-hidden rounded-lg border border-edge bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-accent ${height}`}
    >
      <div
        aria-hidden="true"
        className={`w-12 shrink-0 select-none overflow-hidden border-line border-r bg-sunken font-mono text-muted text-xs ${wraps ? 'absolute inset-y-0 left-0' : ''}`}
      />
      <div
        aria-hidden="true"
        className={
          wraps
            ? 'pointer-events-none absolute inset-0 overflow-y-scroll [scrollbar-color:transparent_transparent]'
            : 'pointer-events-none absolute inset-y-0 left-0 w-12 overflow-hidden'
        }
      >
        {/* Only its room for a scrollbar is wanted: with nothing to scroll it is no stop for Tab, and no wheel moves it. */}
        <div className="h-full overflow-hidden">
          <div ref={gutter} className="relative" style={style}>
            {wraps ? (
              lines.map((line, i) => (
                <CopiedLine
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line's number is its name
                  key={i}
                  line={i + 1}
                  text={line}
                  severity={byLine.get(i + 1)?.severity}
                  message={byLine.get(i + 1)?.message}
                />
              ))
            ) : (
              <>
                <pre
                  className="m-0 pr-2 text-right font-mono text-muted text-xs"
                  style={{ lineHeight: LINE }}
                >
                  {lines.map((_, i) => i + 1).join('\n')}
                </pre>
                {marked.map((marker) => (
                  <div
                    key={marker.line}
                    className="absolute left-0"
                    style={{ height: LINE, top: `calc(${PAD} + ${marker.line - 1} * ${LINE})` }}
                  >
                    <Sign marker={marker} />
                  </div>
                ))}
              </>
            )}
          </div>
        </div>
      </div>
      <textarea
        ref={area}
        aria-label={label}
        aria-describedby={said}
        value={value}
        readOnly={readOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={keyDown}
        onPaste={paste}
        onScroll={follow}
        wrap={wraps ? 'soft' : 'off'}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        className={`relative min-w-0 flex-1 resize-none bg-transparent px-3 text-ink outline-none ${TEXT} ${
          wraps ? 'ml-12 overflow-y-scroll whitespace-pre-wrap [overflow-wrap:anywhere]' : 'whitespace-pre'
        }`}
        style={style}
      />
      <p
        role="status"
        className="absolute inset-x-3 bottom-3 rounded-lg bg-exposed-soft px-4 py-3 text-sm empty:hidden"
      >
        {refusal}
      </p>
      <p id={said} className="sr-only">
        {marked.length === 0
          ? 'No line is marked.'
          : `Marked: ${marked.map(({ line, message }) => `line ${line}, ${message}`).join(' ')}`}
      </p>
    </div>
  );
}

type CopiedLineProps = {
  line: number;
  text: string;
  severity: LineMarker['severity'] | undefined;
  message: string | undefined;
};

/** A line of the copy under the field: its number, its mark, and its text for the room that it takes. */
const CopiedLine = memo(function CopiedLine({ line, text, severity, message = '' }: CopiedLineProps) {
  return (
    <div data-line={line} className="relative pr-3 pl-[3.75rem]">
      <LineNumber line={line} />
      <Sign marker={severity === undefined ? undefined : { line, severity, message }} />
      {/* A block: inline, the letters of the page around it would make each line a little higher than in the field. */}
      <span
        className={`invisible block whitespace-pre-wrap [overflow-wrap:anywhere] ${TEXT}`}
        style={{ lineHeight: LINE }}
      >
        {text === '' ? ' ' : text}
      </span>
    </div>
  );
});

function LineNumber({ line }: { line: number }) {
  return (
    <span
      className="absolute left-0 w-10 text-right font-mono text-muted text-xs"
      style={{ lineHeight: LINE }}
    >
      {line}
    </span>
  );
}

function Sign({ marker }: { marker: LineMarker | undefined }) {
  if (marker === undefined) return null;
  const { sign, className } = SIGNS[marker.severity];
  return (
    <span
      title={marker.message}
      className={`pointer-events-auto absolute inset-y-0 left-0 border-l-4 pl-0.5 font-bold font-mono text-xs ${className}`}
      style={{ lineHeight: LINE }}
    >
      {sign}
    </span>
  );
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
