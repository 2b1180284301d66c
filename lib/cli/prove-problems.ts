import { join } from 'node:path';
import { checkNote } from '../content/check-note';
import type { ContentProblem } from '../content/content-problem';
import type { ParsedContent } from '../content/parse-content';
import { checkReferences } from './check-content-references';
import { checkTemplates } from './check-content-templates';

/**
 * What `check:content` has against one note or the changes that it names, as lines to print. What it refuses cannot be drawn, or is drawn
 * wrongly, so a proof says so first.
 */
export function noteProblems(
  folder: string,
  { entries, problems }: ParsedContent,
  noteId: string,
): readonly string[] {
  const own = entries.notes.filter(({ value }) => value.id === noteId);
  const used = new Set(own.flatMap(({ value }) => ('vary' in value ? namesOf(value) : [])));
  const refused = problems.filter(({ message }) =>
    [noteId, ...used].some((id) => message.startsWith(`${id}: `)),
  );
  const found = own.flatMap((entry) => {
    const from = entry.place();
    const next = entries.notes
      .map((other) => other.place())
      .filter(({ file, line }) => file === from.file && line > from.line)
      .reduce((least, { line }) => Math.min(least, line), Number.POSITIVE_INFINITY);
    return checkReferences(entries).filter(
      ({ file, line }) => file === from.file && line >= from.line && line < next,
    );
  });
  const templates = checkTemplates({
    notes: own,
    mutations: entries.mutations.filter(({ value }) => used.has(value.id)),
  });
  return [...refused, ...own.flatMap(checkNote), ...found, ...templates].map(
    (problem: ContentProblem) =>
      `${join(folder, problem.file)}:${problem.line}:${problem.column}  ${problem.message}`,
  );
}

function namesOf(note: {
  vary: readonly (readonly string[])[];
  fixes?: readonly string[];
}): readonly string[] {
  return [...note.vary.flat(), ...(note.fixes ?? [])];
}
