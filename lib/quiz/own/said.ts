/** What is said after an answer, one paragraph each; null for nothing. */
export function said(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n') || null;
}
