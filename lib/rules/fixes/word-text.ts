/** How a word is written: as an item of a YAML list (block or flow), or bare in a line that a shell or systemd splits. */
export type WordStyle = 'block' | 'flow' | 'bare';

/** A word as that style writes it, or null where it cannot be written safely. `like` is a neighbour whose quotes it follows. */
export function wordText(word: string, style: WordStyle, like: string): string | null {
  if (/[\n\r]/.test(word)) return null;
  if (style === 'bare') return /^[\w@%+=:,./-]+$/.test(word) ? word : null;
  if (like.startsWith("'")) return `'${word.replaceAll("'", "''")}'`;
  if (like.startsWith('"')) return JSON.stringify(word);
  const plain = style === 'flow' ? /^-?-?[\w/][\w@%+=./-]*$/ : /^-?-?[\w/][\w@%+=:,./-]*$/;
  return plain.test(word) && !word.endsWith(':') && !/^(true|false|null|yes|no|on|off|[\d.]+)$/i.test(word)
    ? word
    : JSON.stringify(word);
}
