/** A text with gaps as it is read: each place of a gap as its number, which the fields below it have too. */
export function gapPrompt(prompt: string): string {
  return prompt.replace(/\{\{(\d+)\}\}/g, (_, number: string) => `**(${number}) …**`);
}
