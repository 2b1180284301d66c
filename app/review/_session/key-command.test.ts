import { expect, test } from 'vitest';
import { type KeyContext, type KeyPress, keyCommand } from './key-command';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  ctrl: false,
  alt: false,
  meta: false,
  shift: false,
  composing: false,
  focus: 'page',
  dialogOpen: false,
  ...over,
});
const context = (over: Partial<KeyContext> = {}): KeyContext => ({
  phase: 'answer',
  form: 'flip',
  optionCount: 0,
  answerVisibleMs: 1000,
  buttons: 4,
  proposed: null,
  shortcuts: {},
  ...over,
});
const asking = context({ phase: 'question' });
const choosing = context({ phase: 'question', form: 'choose-one', optionCount: 4 });

test.each([
  ['Space reveals', press(' '), asking, { do: 'reveal' }],
  ['Enter reveals', press('Enter'), asking, { do: 'reveal' }],
  ['Space on a button is left to the button', press(' ', { focus: 'control' }), asking, null],
  ['Space grades good', press(' '), context(), { do: 'grade', rating: 3 }],
  ['not before 250 ms', press(' '), context({ answerVisibleMs: 249 }), null],
  ['from 250 ms', press(' '), context({ answerVisibleMs: 250 }), { do: 'grade', rating: 3 }],
  ['the proposal is the default', press('Enter'), context({ proposed: 1 }), { do: 'grade', rating: 1 }],
  ['digits grade', press('4'), context({ answerVisibleMs: 0 }), { do: 'grade', rating: 4 }],
  ['digits do not grade a hidden answer', press('4'), asking, null],
  ['two buttons: 1 is again', press('1'), context({ buttons: 2 }), { do: 'grade', rating: 1 }],
  ['two buttons: 2 is good', press('2'), context({ buttons: 2 }), { do: 'grade', rating: 3 }],
  ['two buttons: 4 is nothing', press('4'), context({ buttons: 2 }), null],
  ['digits choose', press('2'), choosing, { do: 'choose', index: 1 }],
  ['0 is the tenth', press('0'), { ...choosing, optionCount: 10 }, { do: 'choose', index: 9 }],
  ['no such option', press('9'), choosing, null],
  [
    'Enter submits a choice, on an option too',
    press('Enter', { focus: 'option' }),
    choosing,
    { do: 'submit' },
  ],
  ['Space belongs to the option', press(' ', { focus: 'option' }), choosing, null],
  ['Enter on a link follows the link', press('Enter', { focus: 'control' }), choosing, null],
  [
    'two buttons: a proposal of hard is good',
    press(' '),
    context({ buttons: 2, proposed: 2 }),
    { do: 'grade', rating: 3 },
  ],
  ['undo', press('u'), asking, { do: 'undo' }],
  ['redo', press('U', { shift: true }), asking, { do: 'redo' }],
  ['Ctrl+Z', press('z', { ctrl: true }), asking, { do: 'undo' }],
  ['Cmd+Shift+Z', press('Z', { meta: true, shift: true }), asking, { do: 'redo' }],
  ['Ctrl+Z in a text field is the field’s', press('z', { ctrl: true, focus: 'text' }), asking, null],
  ['Ctrl+U is the browser’s', press('u', { ctrl: true }), asking, null],
  ['a text field takes its letters', press('u', { focus: 'text' }), asking, null],
  ['an open dialog', press('u', { dialogOpen: true }), asking, null],
  ['a key held down', press('3', { repeat: true }), context(), null],
  ['an input method', press('3', { composing: true }), context(), null],
  ['suspend', press('@', { shift: true }), asking, { do: 'suspend' }],
  ['bury note', press('='), asking, { do: 'bury-note' }],
  ['shortcuts off', press('u'), context({ shortcuts: null }), null],
  ['shortcuts off: digits too', press('3'), context({ shortcuts: null }), null],
  [
    'shortcuts off: Space is no single-character shortcut',
    press(' '),
    { ...asking, shortcuts: null },
    { do: 'reveal' },
  ],
  ['remapped', press('b'), context({ shortcuts: { undo: 'b' } }), { do: 'undo' }],
  ['the old key is free then', press('u'), context({ shortcuts: { undo: 'b' } }), null],
  ['while the answer is checked', press(' '), context({ phase: 'checking' }), null],
])('%s', (_name, key, where, expected) => {
  expect(keyCommand(key, where)).toEqual(expected);
});
