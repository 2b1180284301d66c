import type { Rating } from '@/lib/core/rating';
import { DEFAULT_SHORTCUTS, type ShortcutName } from './default-shortcuts';
import type { Phase } from './phase';

/** A key press, and where it happened, as far as the rules below need to know. */
export type KeyPress = {
  key: string;
  repeat: boolean;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  shift: boolean;
  /** An input method is composing a character. */
  composing: boolean;
  /** Focus: `text` takes characters; `control` is a button or link, which Space and Enter work on by themselves; `option` a radio or checkbox. */
  focus: 'text' | 'control' | 'option' | 'page';
  dialogOpen: boolean;
};

export type KeyContext = {
  phase: Phase['name'] | null;
  form: string | null;
  optionCount: number;
  /** How long the answer has been visible, ms. */
  answerVisibleMs: number;
  /** Rating buttons; 0 where nothing is rated and one goes on to the next. */
  buttons: 0 | 2 | 4;
  proposed: Rating | null;
  /** null: single-key shortcuts are off. */
  shortcuts: Readonly<Record<string, string>> | null;
};

export type KeyCommand =
  | { do: 'reveal' }
  | { do: 'submit' }
  | { do: 'choose'; index: number }
  | { do: 'grade'; rating: Rating }
  | { do: 'next' }
  | { do: Exclude<ShortcutName, 'again' | 'hard' | 'good' | 'easy'> };

/** The shortest time that an answer must have been visible before Space or Enter grades it, ms. */
export const GRADE_GUARD_MS = 250;

const BY_FOUR = { again: 1, hard: 2, good: 3, easy: 4 } as const;

/**
 * What a key press means on the review page; null: nothing, leave it to the browser. Single keys do nothing in a text field,
 * under an open dialog, when held down, with Ctrl, Alt or Meta, and while an input method composes (WCAG 2.1.4).
 */
export function keyCommand(press: KeyPress, context: KeyContext): KeyCommand | null {
  if (press.repeat || press.composing || press.dialogOpen) return null;
  if (press.focus !== 'text' && (press.ctrl || press.meta) && !press.alt && press.key.toLowerCase() === 'z') {
    return { do: press.shift ? 'redo' : 'undo' };
  }
  if (press.ctrl || press.alt || press.meta || press.focus === 'text') return null;
  if (press.key === ' ' || press.key === 'Enter') return goOn(press, context);
  if (context.shortcuts === null) return null;
  const choosing = context.phase === 'question' && context.optionCount > 0;
  if (choosing && /^[0-9]$/.test(press.key)) {
    const index = (Number(press.key) + 9) % 10;
    return index < context.optionCount ? { do: 'choose', index } : null;
  }
  const keys: Record<string, string> = { ...DEFAULT_SHORTCUTS, ...context.shortcuts };
  if (context.buttons === 2) {
    if (press.key === keys.again) return grade(1, context);
    if (press.key === keys.hard || press.key === keys.good) return grade(3, context);
  }
  for (const name of Object.keys(DEFAULT_SHORTCUTS) as ShortcutName[]) {
    if (keys[name] !== press.key) continue;
    if (name === 'again' || name === 'hard' || name === 'good' || name === 'easy') {
      return context.buttons === 4 ? grade(BY_FOUR[name], context) : null;
    }
    return { do: name };
  }
  return null;
}

function goOn(press: KeyPress, context: KeyContext): KeyCommand | null {
  if (context.phase === 'answer') {
    if (press.focus === 'control' || context.answerVisibleMs < GRADE_GUARD_MS) return null;
    if (context.buttons === 0) return { do: 'next' };
    const proposed = context.proposed ?? 3;
    return grade(context.buttons === 2 && proposed > 1 ? 3 : proposed, context);
  }
  if (context.phase !== 'question') return null;
  if (context.form === 'flip') return press.focus === 'control' ? null : { do: 'reveal' };
  // Enter submits what is chosen; Space belongs to the option, and both belong to a focused button or link (lines and steps are
  // buttons that take Enter themselves).
  return press.key === 'Enter' &&
    press.focus !== 'control' &&
    (context.optionCount > 0 || context.form === 'spot-lines')
    ? { do: 'submit' }
    : null;
}

function grade(rating: Rating, context: KeyContext): KeyCommand | null {
  return context.phase === 'answer' ? { do: 'grade', rating } : null;
}
