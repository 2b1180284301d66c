import type { Answer } from '../answer';
import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import type { ItemOf } from '../item-of';
import { pathTitle } from '../path-title';
import type { Instance, SelfTestCase } from '../question-kind';
import { judgedOptions, type KeyedOption, seededOptions, shownOptions } from '../seeded-options';
import type { Markdown, Shown } from '../shown';
import type { Verdict } from '../verdict';
import type { Vocabulary } from '../vocabulary';

export type NameKey = { options: readonly KeyedOption[]; why: Markdown | null };

/** The lit path, and its name among those of the paths that are easily mistaken for it. */
export function nameInstance(
  { id, note }: ItemOf<'path-map'>,
  vocabulary: Vocabulary,
  seed: string,
): Instance<Extract<Shown, { form: 'map-name' }>, NameKey> {
  const options = seededOptions(
    [
      { text: pathTitle(vocabulary, note.path), correct: true, why: null },
      ...note.notThese.map(({ path, why }) => ({ text: pathTitle(vocabulary, path), correct: false, why })),
    ],
    id,
    seed,
  );
  return {
    shown: {
      form: 'map-name',
      prompt: 'Which path is lit on the map?',
      lit: note.path,
      options: shownOptions(options),
    },
    key: { options, why: note.why ?? null },
  };
}

/** The chosen name against the lit path. */
export function gradeName(key: NameKey, answer: Answer): Verdict {
  const chosen = answer.form === 'map-name' ? key.options.find(({ id }) => id === answer.chosen) : undefined;
  if (chosen === undefined) return invalidVerdict('That name is not offered. Choose one of those shown.');
  return gradedVerdict(chosen.correct ? 1 : 0, {
    correct: key.options.find(({ correct }) => correct)?.text ?? '',
    options: judgedOptions(key.options, [chosen.id]),
    why: key.why,
  });
}

/** Each name that is offered, and none. */
export function nameSelfTest(key: NameKey): readonly SelfTestCase[] {
  return [
    ...key.options.map(({ id, correct }) => ({
      label: `option ${id}`,
      answer: { form: 'map-name', chosen: id },
      outcome: correct ? ('right' as const) : ('wrong' as const),
      points: correct ? 1 : 0,
    })),
    { label: 'not offered', answer: { form: 'map-name', chosen: 'o99' }, outcome: 'invalid', points: 0 },
    { label: 'blank', answer: { form: 'map-name', chosen: '' }, outcome: 'invalid', points: 0 },
  ];
}
