import type { Mutation } from '../../content/mutation';
import type { ScenarioNote } from '../../content/note';
import { type Random, random } from '../../core/random';
import { gradeCluster, grader } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import type { Vocabulary } from '../vocabulary';
import { applyEdits } from './apply-edits';
import { BASES } from './bases';
import type { ClusterModel } from './cluster-model';
import { renderCluster, type WrittenCluster } from './render-cluster';
import type { ShownFile } from './shown-file';
import { drawSurface, type Surface } from './surface';

/** One way to vary a template's cluster, before it is written down. */
export type Variation = { mutations: readonly Mutation[]; model: ClusterModel };

/** A cluster drawn for a question, written down and judged. */
export type Drawn = Variation & { surface: Surface; written: WrittenCluster; report: GradeReport };

/** What of a variation a template asks about: equal keys ask for equal answers. Null where nothing can be asked. */
export type KeyOf = (drawn: Drawn) => string | null;

type Judge = typeof gradeCluster;

/** Variations of a template by what they ask for. */
export type Groups = ReadonlyMap<string, readonly Variation[]>;

const NEUTRAL = drawSurface(random('neutral'));

/** Every variation that a template allows: one of each of its lists. Throws for a mutation that is not there (check:content). */
export function variationsOf(note: ScenarioNote, vocabulary: Pick<Vocabulary, 'mutation'>): Variation[] {
  const base: ClusterModel = BASES[note.base].model;
  let all: Variation[] = [{ mutations: [], model: base }];
  for (const list of note.vary)
    all = all.flatMap(({ mutations, model }) =>
      list.map((id) => {
        if (id === 'as-is') return { mutations, model };
        const mutation = vocabulary.mutation(id);
        if (mutation === null) throw new Error(`${note.id}: there is no mutation "${id}"`);
        return { mutations: [...mutations, mutation], model: applyEdits(model, mutation.edits) };
      }),
    );
  return all;
}

const kept = new WeakMap<ScenarioNote, Groups>();

/**
 * A template's variations grouped by what they ask for, judged once on a neutral surface; the answer does not hang on the surface,
 * which the proof shows for every seed.
 */
export function groupsOf(note: ScenarioNote, vocabulary: Vocabulary, keyOf: KeyOf): Groups {
  const known = kept.get(note);
  if (known !== undefined) return known;
  const groups = new Map<string, Variation[]>();
  const judge = grader();
  for (const variation of variationsOf(note, vocabulary)) {
    const key = keyOf(write(variation, NEUTRAL, judge));
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), variation]);
  }
  if (groups.size === 0) throw new Error(`${note.id}: none of its variations can be asked about`);
  kept.set(note, groups);
  return groups;
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
  const found = keyOf(drawn);
  if (found !== key) throw new Error(`${note.id}: "${key}" on a neutral surface, "${found}" on this one`);
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
  return { drawn: write(variation, written(drawSurface(draw))), key };
}

/** Writes a variation down and judges it, by a judge that remembers where several are judged that differ in little. */
export function write(variation: Variation, surface: Surface, judge: Judge = gradeCluster): Drawn {
  const written = renderCluster(variation.model, surface);
  return { ...variation, surface, written, report: judge(written.input) };
}

/** The files that a template shows, in its order. */
export function shownFiles(
  note: ScenarioNote,
  { written }: Drawn,
  side?: 'first' | 'second',
): readonly ShownFile[] {
  return note.show.flatMap((part) => {
    const path = written.paths[part];
    const text = path === undefined ? undefined : written.input.files[path];
    return path === undefined || text === undefined
      ? []
      : [{ path, text, ...(side === undefined ? {} : { side }) }];
  });
}
