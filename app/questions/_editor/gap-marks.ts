/** A prompt with one more gap, `{{n}}`, where the cursor is. Gaps after it are counted on. `place`: its place among the gaps, from 0. */
export function insertGap(prompt: string, cursor: number): { prompt: string; place: number } {
  const place = (prompt.slice(0, cursor).match(/\{\{\d+\}\}/g) ?? []).length;
  return { prompt: renumbered(`${prompt.slice(0, cursor)}{{0}}${prompt.slice(cursor)}`), place };
}

/** A prompt without the gap at a place (from 0); those after it are counted back. */
export function removeGap(prompt: string, place: number): string {
  return renumbered(prompt.replaceAll(`{{${place + 1}}}`, ''));
}

function renumbered(prompt: string): string {
  let count = 0;
  return prompt.replace(/\{\{\d+\}\}/g, () => `{{${++count}}}`);
}
