import type { TextEdit } from '../fix';
import type { ComponentView } from '../view/component-view';
import { argvItem } from './argv-item';
import { type FlagUse, flagUses } from './flag-uses';

/** Edits that take every use of a flag off a command line, or null where one cannot be edited. None given: no edits. */
export function removeFlag(component: ComponentView, name: string): readonly TextEdit[] | null {
  return removeUses(component, flagUses(component, name));
}

/** Edits that take these uses of flags off a command line, or null where one cannot be edited. */
export function removeUses(component: ComponentView, uses: readonly FlagUse[]): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const { token, value } of uses)
    for (const word of value === null ? [token] : [token, value]) {
      const item = argvItem(component, word);
      if (item === null) return null;
      const { source, style, from, to } = item;
      if (style === 'block') {
        const start = source.lastIndexOf('\n', from - 1) + 1;
        // A first item on the line of the list around it cannot go without it.
        if (!/^\s*- +$/.test(source.slice(start, from))) return null;
        const end = source.indexOf('\n', to);
        edits.push({ file: word.file, from: start, to: end < 0 ? source.length : end + 1, text: '' });
      } else if (style === 'flow') {
        const before = /,\s*$/.exec(source.slice(0, from));
        const after = /^\s*,\s*/.exec(source.slice(to));
        edits.push({
          file: word.file,
          from: before === null ? from : from - before[0].length,
          to: before === null ? to + (after?.[0].length ?? 0) : to,
          text: '',
        });
      } else {
        // With the line's continuation before it: a line of blanks would end a block scalar.
        const gap = /(?:[ \t]*\\?\r?\n)?[ \t]*$/.exec(source.slice(0, from));
        edits.push({ file: word.file, from: from - (gap?.[0].length ?? 0), to, text: '' });
      }
    }
  return edits;
}
