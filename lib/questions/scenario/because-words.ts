import type { Evidence } from '../../rules/evidence';
import type { Markdown } from '../shown';
import { codeInWords } from './code-in-words';
import { fileName } from './file-name';

/** Reasons as a list: what was seen, and where it stands. Those that decide come first. */
export function becauseWords(because: readonly Evidence[], most = 4): Markdown {
  const rank = ({ holds }: Evidence) => (holds === true ? 1 : 0);
  const seen = new Set<string>();
  return [...because]
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ message }) => !seen.has(message) && seen.add(message))
    .slice(0, most)
    .map((one) => `- ${codeInWords(one.message)}${place(one)}`)
    .join('\n');
}

// The file's name is no code: a line would part it from its brackets.
function place({ file, range, layer }: Evidence): string {
  if (file !== null && range !== null) return ` (${fileName(file)}, line\u00a0${range.start.line})`;
  return layer === 'default' ? ' (nothing sets it: the default)' : '';
}
