/** How many of the phrases a text contains, as whole words. */
export function countWords(text: string, phrases: readonly string[]): number {
  const plain = ` ${text.toLowerCase().replace(/[^a-z0-9'-]+/g, ' ')} `;
  return phrases.filter((phrase) => plain.includes(` ${phrase} `)).length;
}
