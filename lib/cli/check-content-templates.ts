import type { ContentProblem } from '../content/content-problem';
import { didYouMean } from '../content/did-you-mean';
import type { Entry } from '../content/entry';
import type { Mutation } from '../content/mutation';
import type { Note } from '../content/note';
import type { ContentEntries } from '../content/parse-content';
import { rowsOfKnob } from '../questions/match/rows-of-knob';
import { mutationProblems } from '../questions/scenario/mutation-problems';
import type { TemplateProblem } from '../questions/scenario/template-problem';
import { templateProblems } from '../questions/scenario/template-problems';
import { REGISTRY } from '../rules/registry';

/** Changes and templates against what the library and the bases of clusters know. */
export function checkTemplates({
  mutations,
  notes,
}: Pick<ContentEntries, 'mutations' | 'notes'>): ContentProblem[] {
  const known = new Map(mutations.map(({ value }) => [value.id, value]));
  const vocabulary = { mutation: (id: string): Mutation | null => known.get(id) ?? null };
  return [
    ...mutations.flatMap((entry) => placed(entry, mutationProblems(entry.value))),
    ...notes.flatMap((entry) =>
      placed(
        entry,
        'vary' in entry.value ? templateProblems(entry.value, vocabulary) : knobProblems(entry.value),
      ),
    ),
  ];
}

/** Knobs of a `match` that no rule reads, so that they have no partner. */
function knobProblems(note: Note): readonly TemplateProblem[] {
  if (note.kind !== 'match' || note.by !== 'knob-claim') return [];
  return note.from.flatMap((name, at) =>
    rowsOfKnob(name).length > 0
      ? []
      : [
          {
            code: 'unknown-knob',
            path: ['from', at],
            message: `No rule about a claim reads "${name}".${didYouMean(
              name,
              REGISTRY.flatMap(({ rule }) => rule.knobs),
            )}`,
          } as const,
        ],
  );
}

function placed(entry: Entry<unknown>, problems: readonly TemplateProblem[]): ContentProblem[] {
  const { id } = entry.value as { id: string };
  return problems.map(({ code, path, message }) => ({
    code,
    ...entry.place(path),
    message: `${id}: ${message}`,
  }));
}
