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
    .map((one) => `- ${flagsAsCode(one.message)}${place(one)}`)
    .join('\n');
}

function place({ file, range, layer }: Evidence): string {
  if (file !== null && range !== null) return ` (${plainPath(file)}, line ${range.start.line})`;
  return layer === 'default' ? ' (nothing sets it: the default)' : '';
}

/** Flags as code, with the value that is written to them; what is code already stays. */
function flagsAsCode(message: string): Markdown {
  return message
    .split(/(`[^`]*`)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/(?<![\w-])--[a-z][a-z0-9-]*(?:=[^\s,;)]*[^\s,;).])?/g, '`$&`'),
    )
    .join('');
}
