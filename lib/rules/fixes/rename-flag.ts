import type { TextEdit } from '../fix';
import type { ComponentView } from '../view/component-view';
import { argvItem } from './argv-item';
import { flagUses } from './flag-uses';
import { wordText } from './word-text';

/** Edits that give every use of a flag another name (both without dashes) and leave its value, or null where one cannot be edited. */
export function renameFlag(component: ComponentView, from: string, to: string): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const { token } of flagUses(component, from)) {
    const item = argvItem(component, token);
    const word = token.text.replace(/^(--?)[^=]+/, (_, dashes: string) => `${dashes}${to}`);
    const text = item === null ? null : wordText(word, item.style, item.raw);
    if (item === null || text === null) return null;
    edits.push({ file: token.file, from: item.from, to: item.to, text });
  }
  return edits;
}
