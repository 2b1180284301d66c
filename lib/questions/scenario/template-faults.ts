import type { ScenarioNote } from '../../content/note';
import type { Vocabulary } from '../vocabulary';
import { variationsOf } from './variations-of';

/** A promise that a template breaks whatever the seed. */
export type TemplateFault = { code: 'hidden-change' | 'few-variations'; detail: string };

/** Templates have at least so many clusters to draw from, each of which is then written in many ways. */
const FEWEST_VARIATIONS = 10;

/** What is wrong with a template as a whole: a change to something that is not shown, or too little to draw from. */
export function templateFaults(note: ScenarioNote, vocabulary: Vocabulary): readonly TemplateFault[] {
  const variations = variationsOf(note, vocabulary);
  const shown: readonly string[] = note.show;
  const hidden = new Set(
    variations.flatMap(({ mutations }) =>
      mutations
        .filter(({ edits }) =>
          edits.some((edit) => !shown.includes('program' in edit ? edit.program : edit.document)),
        )
        .map(({ id }) => id),
    ),
  );
  const faults: TemplateFault[] = [...hidden].map((id) => ({
    code: 'hidden-change',
    detail: `"${id}" changes something that is not shown: add it to "show"`,
  }));
  const distinct = new Set(variations.map(({ model }) => JSON.stringify(model))).size;
  if (distinct < FEWEST_VARIATIONS)
    faults.push({
      code: 'few-variations',
      detail: `${distinct} clusters to draw from, at least ${FEWEST_VARIATIONS} are wanted: add to "vary"`,
    });
  return faults;
}
