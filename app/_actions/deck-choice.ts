/** What a form says of the deck: fields deckBy, deckExam, deckPaths (repeated). Checked by the settings schema. */
export function deckChoice(form: FormData): unknown {
  const by = form.get('deckBy');
  if (by === 'exam') return { by, exam: form.get('deckExam') };
  if (by === 'path') return { by, paths: form.getAll('deckPaths') };
  return { by };
}
