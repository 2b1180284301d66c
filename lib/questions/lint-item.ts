import type { Note } from '../content/note';
import { lintChoose } from './lint-choose';
import type { LintFinding } from './lint-finding';
import { lintTypeIn } from './lint-type-in';

/** Findings about a note's form, in the order of the checks. Kinds that are self-graded have none; of templates see `lintDrawn`. */
export function lintItem(note: Note): readonly LintFinding[] {
  switch (note.kind) {
    case 'choose-one':
    case 'choose-many':
      return lintChoose({
        ...note,
        options: note.options.map(({ why, ...option }) => ({ ...option, explained: why !== undefined })),
      });
    case 'type-in':
      return lintTypeIn(note);
    default:
      return [];
  }
}
