/** A stretch of a cloze text: plain, or a gap with its number (from 1), what it hides, and a hint. */
export type ClozePart =
  | { kind: 'text'; text: string }
  | { kind: 'gap'; number: number; hidden: string; hint: string | null };

export type Cloze = {
  parts: readonly ClozePart[];
  /** The distinct numbers, ascending. */
  numbers: readonly number[];
  /** What is wrong, as sentences; empty for a well-formed text. */
  faults: readonly string[];
};

const GAP = /\{\{c(\d{1,3})::([\s\S]*?)\}\}/g;

/** Splits "… {{c1::hidden::hint}} …" into parts and says what is wrong with it. Never throws. */
export function parseCloze(text: string): Cloze {
  const parts: ClozePart[] = [];
  const faults: string[] = [];
  let end = 0;
  for (const match of text.matchAll(GAP)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const number = Number(match[1]);
    const [hidden = '', hint, ...more] = (match[2] ?? '').split('::');
    if (hidden.trim() === '') faults.push(`Gap c${number} hides nothing: write {{c${number}::hidden}}.`);
    if (hidden.includes('{{')) faults.push(`Gap c${number} contains another gap: gaps cannot be nested.`);
    if (hint !== undefined && hint.trim() === '')
      faults.push(`Gap c${number} has an empty hint: drop the second "::".`);
    if (more.length > 0) faults.push(`Gap c${number} has more than one "::" after what it hides.`);
    parts.push({ kind: 'gap', number, hidden, hint: hint ?? null });
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });

  const numbers = [...new Set(parts.flatMap((part) => (part.kind === 'gap' ? [part.number] : [])))].sort(
    (a, b) => a - b,
  );
  const plain = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  if (numbers.length === 0) faults.push('There is no gap: mark what to hide as {{c1::hidden}}.');
  else if (!/[\p{L}\p{N}]/u.test(plain))
    faults.push('The whole sentence is hidden: leave words to answer from.');
  if (/\{\{|\}\}/.test(plain))
    faults.push('A gap is not closed or misspelt: write {{c1::hidden}} or {{c1::hidden::hint}}.');
  const misnumbered = numbers.find((number, index) => number !== index + 1);
  if (misnumbered !== undefined)
    faults.push(`Gap numbers must run from 1 without a hole; c${misnumbered} comes too early.`);
  return { parts, numbers, faults };
}
