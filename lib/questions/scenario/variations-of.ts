import type { Mutation } from '../../content/mutation';
import type { ScenarioNote } from '../../content/note';
import type { Vocabulary } from '../vocabulary';
import { applyEdits } from './apply-edits';
import { BASES } from './bases';
import type { ClusterModel } from './cluster-model';

/** One way to vary a template's cluster, before it is written down. `choice`: which of each list, `as-is` where it changes nothing. */
export type Variation = {
  choice: readonly string[];
  mutations: readonly Mutation[];
  model: ClusterModel;
};

/** Every variation that a template allows: one of each of its lists. Throws for a mutation that is not there (check:content). */
export function variationsOf(note: ScenarioNote, vocabulary: Pick<Vocabulary, 'mutation'>): Variation[] {
  const base: ClusterModel = BASES[note.base].model;
  let all: Variation[] = [{ choice: [], mutations: [], model: base }];
  for (const list of note.vary)
    all = all.flatMap(({ choice: before, mutations, model }) =>
      list.map((id) => {
        const choice = [...before, id];
        if (id === 'as-is') return { choice, mutations, model };
        const mutation = vocabulary.mutation(id);
        if (mutation === null) throw new Error(`${note.id}: there is no mutation "${id}"`);
        return { choice, mutations: [...mutations, mutation], model: applyEdits(model, mutation.edits) };
      }),
    );
  return all;
}
