import type { ClaimId, ScenarioNote } from '../../content/note';
import { claimIds } from '../../rules/claim-ids';
import type { Vocabulary } from '../vocabulary';
import { type Judged, judgedVariations } from './draw-scenario';
import { claimsOfChange } from './knob-claims';

/**
 * Claims of the note's path that decide what is asked: there are two clusters of the template with one change between them and two
 * different answers, and the claim holds in another way on the second, or the change sets a knob that bears on it.
 */
export function decidingClaims(
  note: ScenarioNote,
  vocabulary: Vocabulary,
  answer: (key: string) => string = (key) => key,
): readonly ClaimId[] {
  const found = new Set<ClaimId>();
  const all = judgedVariations(note);
  // What can never hold and what does not hold are worth the same.
  const worth = (one: Judged, claim: ClaimId) => {
    const { holds } = one.report.paths[note.path].claims[claim];
    return holds === 'never' ? false : holds;
  };
  // What holds on every cluster is no part of any answer, whatever knobs bear on it.
  const settled = new Set(claimIds.filter((claim) => all.every((one) => worth(one, claim) === true)));
  for (const place of note.vary.keys())
    for (const [one, two] of neighbours(all, place, answer)) {
      for (const claim of claimIds) if (worth(one, claim) !== worth(two, claim)) found.add(claim);
      const changes = [one, two].flatMap(({ choice, mutations }) =>
        mutations.filter(({ id }) => id === choice[place]),
      );
      for (const change of changes)
        for (const claim of claimsOfChange(change, note.path, vocabulary))
          if (!settled.has(claim) || broken(one, two)) found.add(claim);
    }
  return claimIds.filter((claim) => found.has(claim));
}

/** A check that holds and breaks a connection off is what decides there. */
const broken = (one: Judged, two: Judged) => one.key === 'fails' || two.key === 'fails';

/** Pairs of clusters with different answers that differ in the choice from one list only. */
function neighbours(
  all: readonly Judged[],
  place: number,
  answer: (key: string) => string,
): readonly (readonly [Judged, Judged])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of all) {
    const rest = one.choice.toSpliced(place, 1, '').join(' ');
    groups.set(rest, [...(groups.get(rest) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one) =>
      group.flatMap((two) => (answer(one.key) < answer(two.key) ? [[one, two] as const] : [])),
    ),
  );
}
