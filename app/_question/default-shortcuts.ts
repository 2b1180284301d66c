/** What a key may do on the review page. The settings page remaps these by name. */
export const DEFAULT_SHORTCUTS = {
  again: '1',
  hard: '2',
  good: '3',
  easy: '4',
  undo: 'u',
  redo: 'U',
  bury: '-',
  'bury-note': '=',
  suspend: '@',
  flag: 'f',
  info: 'i',
  source: 's',
  lesson: 'l',
  help: '?',
} as const satisfies Record<string, string>;

export type ShortcutName = keyof typeof DEFAULT_SHORTCUTS;

/** Each shortcut in words, in the order of the sheet. */
export const SHORTCUT_WORDS: Record<ShortcutName, string> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
  undo: 'Take back the last answer',
  redo: 'Give it again',
  bury: 'Put this card off until tomorrow',
  'bury-note': 'Put this card and its siblings off until tomorrow',
  suspend: 'Suspend this card',
  flag: 'Report a problem with this card',
  info: 'Card details and history',
  source: 'Sources',
  lesson: 'Open the lesson',
  help: 'This list',
};
