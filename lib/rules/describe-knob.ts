import { keyAt } from './key-at';
import { knobContext, ownerOfKind } from './knob-context';
import type { KnobHelp } from './knob-help';
import { fieldLines, flagLines } from './knob-lines';

type KnobDescription = { lines: readonly string[]; from: number; to: number };

/** Markdown paragraphs about the flag or field that stands at `offset`, with its range; null where there is none that is known. */
export function describeKnob(
  { path, text, offset }: { path: string; text: string; offset: number },
  knobs: readonly KnobHelp[],
): KnobDescription | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = (text.indexOf('\n', offset) + 1 || text.length + 1) - 1;
  const line = text.slice(start, end);
  for (const found of line.matchAll(/--([a-z][\w-]*)/g)) {
    const from = start + found.index;
    const to = from + found[0].length;
    if (offset < from || offset > to) continue;
    const context = knobContext(path, text, to);
    if (context?.at !== 'flag') return null;
    const lines = flagLines(context.component, found[1] ?? '', knobs);
    return lines && { lines, from, to };
  }
  const key = /^((?:[ \t]|- )*)([\w-]+):/.exec(line);
  const from = start + (key?.[1]?.length ?? 0);
  const to = from + (key?.[2]?.length ?? 0);
  if (key === null || offset < from || offset > to) return describeKey(text, offset, knobs);
  const context = knobContext(path, text, to);
  if (context?.at !== 'field') return null;
  const field = `${context.under === '' ? '' : `${context.under}.`}${key[2]}`;
  const lines = fieldLines(context.owner, field, knobs);
  return lines && { lines, from, to };
}

/** A field within braces or quotes, which its line does not tell. */
function describeKey(text: string, offset: number, knobs: readonly KnobHelp[]): KnobDescription | null {
  const key = keyAt(text, offset);
  const owner = key === null ? null : ownerOfKind(key.kind);
  if (key === null || owner === null) return null;
  const { field, from, to } = key;
  const lines = fieldLines(owner, field, knobs);
  return lines && { lines, from, to };
}
