import type { Evidence } from '../../rules/evidence';
import type { Markdown } from '../shown';
import { plainPath } from './plain-path';

/** Reasons as a list: what was seen, and where it stands. Those that decide come first. */
export function becauseWords(because: readonly Evidence[], most = 4): Markdown {
  const rank = ({ holds }: Evidence) => (holds === true ? 1 : 0);
  const seen = new Set<string>();
  return [...because]
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ message }) => !seen.has(message) && seen.add(message))
    .slice(0, most)
    .map((one) => `- ${one.message}${place(one)}`)
    .join('\n');
}

function place({ file, range, layer }: Evidence): string {
  if (file !== null && range !== null) return ` (${plainPath(file)}, line ${range.start.line})`;
  return layer === 'default' ? ' (nothing sets it: the default)' : '';
}
