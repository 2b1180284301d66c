const LONGEST = 60;

/** The beginning of a text, to name a question that has no name; null when there is none. */
export function firstWords(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST).join('').trimEnd()}…`;
}
