import type { KeyPress } from './key-command';

/** A key event as the rules for keys look at it. */
export function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    repeat: event.repeat,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    shift: event.shiftKey,
    composing: event.isComposing,
    focus: focusOf(event.target),
    dialogOpen: document.querySelector('[role="dialog"],[role="menu"]') !== null,
  };
}

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' || target.type === 'checkbox' ? 'option' : 'text';
  }
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return 'text';
  }
  return target.closest('button,a,summary') ? 'control' : 'page';
}
