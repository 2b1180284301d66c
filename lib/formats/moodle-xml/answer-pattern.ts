/** Moodle lets `*` in an answer stand for any characters and `\*` for a star; the two functions are each other's reverse. */
export function patternOf(answer: string): string {
  return answer.replaceAll('*', '\\*');
}

/** The one text that a pattern means, or null when it means many. */
export function answerOf(pattern: string): string | null {
  return /(?<!\\)\*/.test(pattern) ? null : pattern.replaceAll('\\*', '*');
}
