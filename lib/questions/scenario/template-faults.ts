import type { PathSegment } from '../../content/entry';
import type { ScenarioNote } from '../../content/note';
import { random } from '../../core/random';
import type { Vocabulary } from '../vocabulary';
import { drawSurface } from './surface';
import { type Variation, variationsOf } from './variations-of';
import { writeVariation } from './write-variation';

/** A promise that a template breaks whatever the seed. */
export type TemplateFault = {
  code: 'hidden-change' | 'few-variations' | 'two-stoppers';
  detail: string;
  /** The part of the note that says so. */
  at: readonly PathSegment[];
};

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
    at: placeOf(note, id),
  }));
  const distinct = new Set(variations.map(({ model }) => JSON.stringify(model))).size;
  if (distinct < FEWEST_VARIATIONS)
    faults.push({
      code: 'few-variations',
      detail: `${distinct} clusters to draw from, at least ${FEWEST_VARIATIONS} are wanted: add to "vary"`,
      at: ['vary'],
    });
  if (note.kind === 'will-it-start') {
    const stops = new Set(
      variations
        .filter((one) => one.mutations.length === 1 && !starts(one, note.component))
        .map(({ mutations }) => mutations[0]?.id),
    );
    if (note.vary.filter((list) => list.some((id) => stops.has(id))).length > 1)
      faults.push({
        code: 'two-stoppers',
        detail:
          'Two lists hold changes that stop the component: with both at once, a line that stops it too is called fine. Put them into one list',
        at: ['vary'],
      });
  }
  return faults;
}

/** Where a change stands among the lists. */
function placeOf(note: ScenarioNote, id: string): readonly PathSegment[] {
  const list = note.vary.findIndex((ids) => ids.includes(id));
  return ['vary', list, note.vary[list]?.indexOf(id) ?? 0];
}

const SURFACE = drawSurface(random('faults'));

function starts(
  variation: Variation,
  component: Extract<ScenarioNote, { kind: 'will-it-start' }>['component'],
): boolean {
  return writeVariation(variation, SURFACE).report.components[component]?.starts === true;
}
