import type { Markdown } from '../shown';

/** A flag with the value that is written to it, or an address with its scheme. */
const CODE = /(?<![\w-])--[a-z][a-z0-9-]*(?:=[^\s,;)]*[^\s,;).])?|\bhttps?:[^\s,;)]*[^\s,;:).]/g;

/** A message of the rule library as Markdown: flags and addresses as code; what is code already stays. */
export function codeInWords(message: string): Markdown {
  return message
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(CODE, '`$&`')))
    .join('');
}
