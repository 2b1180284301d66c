import type { ScenarioNote } from '../../content/note';
import { type Random, random } from '../../core/random';
import { gradeCluster, grader, type Judge } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import type { Vocabulary } from '../vocabulary';
import { type CannotAsk, NothingToAsk } from './nothing-to-ask';
import { drawSurface, type Surface } from './surface';
import { type Variation, variationsOf } from './variations-of';
import { type Drawn, writeVariation } from './write-variation';

/**
 * What of a variation a template asks about: equal keys ask for equal answers. `judge` is for changes of the cluster that the key rests
 * on. A cause where nothing can be asked.
 */
export type KeyOf = (drawn: Drawn, judge: Judge) => string | CannotAsk;

/** Variations of a template by what they ask for. */
export type Groups = ReadonlyMap<string, readonly Variation[]>;

const NEUTRAL = drawSurface(random('neutral'));

/** More states than a template's changes give any one file. */
const STATES = 64;

const kept = new WeakMap<ScenarioNote, Groups>();

/**
 * A template's variations grouped by what they ask for, judged once on a neutral surface; the answer does not hang on the surface,
 * which the proof shows for every seed.
 */
export function groupsOf(note: ScenarioNote, vocabulary: Vocabulary, keyOf: KeyOf): Groups {
  const known = kept.get(note);
  if (known !== undefined) return known;
  const groups = new Map<string, Variation[]>();
  const causes: CannotAsk[] = [];
  // Variations are combinations of few states of each file: with all of them kept, each is parsed and computed once.
  const judge = grader(STATES);
  for (const variation of variationsOf(note, vocabulary)) {
    const key = keyOf(writeVariation(variation, NEUTRAL, judge), judge);
    if (typeof key === 'string') groups.set(key, [...(groups.get(key) ?? []), variation]);
    else causes.push(key);
  }
  if (groups.size === 0) throw new NothingToAsk(note.id, mostOften(causes));
  kept.set(note, groups);
  return groups;
}

/** Templates have one fault more often than several: what most clusters say is what the author should read. */
function mostOften(causes: readonly CannotAsk[]): CannotAsk {
  const times = (one: CannotAsk) => causes.filter(({ cause }) => cause === one.cause).length;
  const [first] = [...causes].sort((a, b) => times(b) - times(a));
  return first ?? { cause: 'it has no cluster', at: ['vary'] };
}

/** A variation that may be drawn, with what it asks for and what the library says of it. */
export type Judged = Variation & { key: string; report: GradeReport };

/** All that a template may draw, judged anew: for the proof. The template must have drawn before. */
export function judgedVariations(note: ScenarioNote): readonly Judged[] {
  const judge = grader(STATES);
  return [...(kept.get(note) ?? [])].flatMap(([key, all]) =>
    all.map((variation) => ({ ...variation, key, report: writeVariation(variation, NEUTRAL, judge).report })),
  );
}

/** What a kind says of a draw itself: which key, and how the cluster is written; by the seed alone where it says nothing. */
export type DrawChoice = {
  key?: (keys: readonly string[]) => string;
  written?: (surface: Surface) => Surface;
};

/**
 * Draws one of a template's clusters: what is asked for first, so that no answer is more likely than another, then how it comes about.
 * Throws where the surface changes what is asked for, which the proof would show.
 */
export function drawScenario(
  note: ScenarioNote,
  vocabulary: Vocabulary,
  draw: Random,
  keyOf: KeyOf,
  choice?: DrawChoice,
): Drawn {
  const { drawn, key } = drawKeyed(note, vocabulary, draw, keyOf, choice);
  const found = keyOf(drawn, gradeCluster);
  if (found !== key)
    throw new Error(
      `${note.id}: "${key}" on a neutral surface, "${typeof found === 'string' ? found : found.cause}" on this one`,
    );
  return drawn;
}

/** The same with the key that was drawn, which the caller checks itself. */
export function drawKeyed(
  note: ScenarioNote,
  vocabulary: Vocabulary,
  draw: Random,
  keyOf: KeyOf,
  { key: pickKey = (keys) => draw.pick(keys), written = (surface) => surface }: DrawChoice = {},
): { drawn: Drawn; key: string } {
  const groups = groupsOf(note, vocabulary, keyOf);
  const key = pickKey([...groups.keys()]);
  const variation = draw.pick(groups.get(key) ?? []);
  return { drawn: writeVariation(variation, written(drawSurface(draw))), key };
}
