import type { TextEdit } from '../fix';
import type { ComponentView } from '../view/component-view';
import { argvItem } from './argv-item';
import { wordText } from './word-text';

/** An edit that adds a word at the end of a command line, in the style of its last one; null where there is no such place. */
export function insertFlag(component: ComponentView, word: string): readonly TextEdit[] | null {
  const { argv } = component.source.argv;
  if (argv.some(({ text }) => text === '--')) return null;
  const last = argv.at(-1);
  if (last === undefined) return afterProgram(component, word);
  const item = argvItem(component, last);
  return item === null ? null : after(item, last.file, word);
}

/** Behind the program itself, where it has no words yet: the last item of `command`. */
function afterProgram(component: ComponentView, word: string): readonly TextEdit[] | null {
  const { container, file } = component.source;
  const command = container?.container.command;
  if (container === null || !Array.isArray(command)) return null;
  const range = container.document.rangeOf([...container.path, 'command', command.length - 1]);
  const text = String(command.at(-1));
  const raw = container.document.source.slice(range.start.offset, range.end.offset);
  const item = argvItem(component, { text, file, range, raw });
  return item === null || /\s/.test(text) ? null : after(item, file, word);
}

function after(
  { source, style, raw, from, to }: NonNullable<ReturnType<typeof argvItem>>,
  file: string,
  word: string,
): readonly TextEdit[] | null {
  const text = wordText(word, style, raw);
  if (text === null) return null;
  if (style === 'flow') return [{ file, from: to, to, text: `, ${text}` }];
  if (style === 'bare') return [{ file, from: to, to, text: ` ${text}` }];
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const indent = source.slice(start, from).replace(/-.*$/, '');
  const end = source.indexOf('\n', to);
  const eol = source[end - 1] === '\r' ? '\r\n' : '\n';
  const at = end === -1 ? source.length : eol === '\r\n' ? end - 1 : end;
  return [{ file, from: at, to: at, text: `${eol}${indent}- ${text}` }];
}
