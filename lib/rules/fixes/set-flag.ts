import type { TextEdit } from '../fix';
import type { ComponentView } from '../view/component-view';
import { argvItem } from './argv-item';
import { flagUses } from './flag-uses';
import { insertFlag } from './insert-flag';
import { removeUses } from './remove-flag';
import { wordText } from './word-text';

/**
 * Edits after which a command line gives a flag once, with this value: the last use is rewritten where it stands, earlier ones
 * go, and a flag that is not there is added at the end. Null where that cannot be done by editing words.
 */
export function setFlag(component: ComponentView, name: string, value: string): readonly TextEdit[] | null {
  const uses = flagUses(component, name);
  const last = uses.at(-1);
  const word = `--${name}=${value}`;
  if (last === undefined) return insertFlag(component, word);
  const earlier = removeUses(component, uses.slice(0, -1));
  const item = argvItem(component, last.value ?? last.token);
  if (earlier === null || item === null) return null;
  const text = wordText(last.value === null ? word : value, item.style, item.raw);
  if (text === null) return null;
  return [...earlier, { file: (last.value ?? last.token).file, from: item.from, to: item.to, text }];
}
