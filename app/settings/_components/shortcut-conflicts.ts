import { SHORTCUT_WORDS, type ShortcutName } from '../../_question/default-shortcuts';

/** A sentence for each shortcut that has no key, or shares its key with another. */
export function shortcutConflicts(
  keys: Readonly<Record<ShortcutName, string>>,
): Partial<Record<ShortcutName, string>> {
  const names = Object.keys(keys) as ShortcutName[];
  const messages: Partial<Record<ShortcutName, string>> = {};
  for (const name of names) {
    if (keys[name].trim() === '') {
      messages[name] = 'Choose a key; Space and Enter are taken.';
      continue;
    }
    const other = names.find((candidate) => candidate !== name && keys[candidate] === keys[name]);
    if (other) messages[name] = `Same key as “${SHORTCUT_WORDS[other]}”.`;
  }
  return messages;
}
