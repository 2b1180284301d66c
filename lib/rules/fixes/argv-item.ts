import type { Token } from '../../cluster/token';
import type { ComponentView } from '../view/component-view';
import { textOf } from './text-of';
import type { WordStyle } from './word-text';

/** How a word of a command line stands in its file, so that it can be replaced or removed there. */
export type ArgvItem = { source: string; style: WordStyle; raw: string; from: number; to: number };

/** Where a word stands, or null where it cannot be edited by itself (an anchor, a block scalar, a variable's value). */
export function argvItem(component: ComponentView, token: Token): ArgvItem | null {
  const source = textOf(component, token.file);
  if (source === null) return null;
  const { start, end } = token.range;
  const raw = source.slice(start.offset, end.offset);
  const at = { source, raw, from: start.offset, to: end.offset };
  if (token.raw === undefined || component.source.container === null)
    return raw === token.text ? { ...at, style: 'bare' } : null;
  const line = source.slice(source.lastIndexOf('\n', start.offset - 1) + 1, start.offset);
  // An anchor or a tag stands before the item's own text.
  if (/^[&*!|>]/.test(raw) || /(^|[\s,[])[&!]\S*\s+$/.test(line)) return null;
  return { ...at, style: /^\s*(- +)+$/.test(line) ? 'block' : 'flow' };
}
