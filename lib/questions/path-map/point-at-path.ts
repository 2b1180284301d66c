import type { Answer } from '../answer';
import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import type { ItemOf } from '../item-of';
import { pathTitle } from '../path-title';
import type { Instance, SelfTestCase } from '../question-kind';
import type { Markdown, Shown } from '../shown';
import type { Verdict } from '../verdict';
import type { Vocabulary } from '../vocabulary';

export type PointKey = {
  right: string;
  /** Every path of the map, by id. */
  names: ReadonlyMap<string, string>;
  /** Why a path that is easily mistaken for it is not it, by id. */
  whyNot: ReadonlyMap<string, Markdown>;
  why: Markdown | null;
};

/** The describing sentence, and the path that it describes. */
export function pointInstance(
  { note }: ItemOf<'path-map'>,
  vocabulary: Vocabulary,
): Instance<Extract<Shown, { form: 'map-point' }>, PointKey> {
  pathTitle(vocabulary, note.path);
  return {
    shown: { form: 'map-point', prompt: note.prompt },
    key: {
      right: note.path,
      names: new Map(vocabulary.paths.map(({ id, title }) => [id, title])),
      whyNot: new Map(note.notThese.map(({ path, why }) => [path, why])),
      why: note.why ?? null,
    },
  };
}

/** Shows the path pointed at beside the right one, with the reason why they differ where the author gave it. */
export function gradePoint(key: PointKey, answer: Answer): Verdict {
  if (answer.form !== 'map-point' || !key.names.has(answer.path)) {
    return invalidVerdict('That path is not on the map. Choose a path on the map or in the list.');
  }
  const pointed = answer.path;
  const paths = pointed === key.right ? [key.right] : [pointed, key.right];
  return gradedVerdict(pointed === key.right ? 1 : 0, {
    correct: key.names.get(key.right) ?? key.right,
    options: paths.map((id) => ({
      id,
      text: key.names.get(id) ?? id,
      correct: id === key.right,
      chosen: id === pointed,
      explanation: key.whyNot.get(id) ?? null,
    })),
    why: key.why,
  });
}

/** Pointing at each path there is, and at none. */
export function pointSelfTest(key: PointKey): readonly SelfTestCase[] {
  return [
    ...[...key.names.keys()].map((path) => ({
      label: `path ${path}`,
      answer: { form: 'map-point', path },
      outcome: path === key.right ? ('right' as const) : ('wrong' as const),
      points: path === key.right ? 1 : 0,
    })),
    { label: 'no such path', answer: { form: 'map-point', path: 'nowhere' }, outcome: 'invalid', points: 0 },
    { label: 'another form', answer: { form: 'map-name', chosen: 'o1' }, outcome: 'invalid', points: 0 },
    { label: 'blank', answer: { form: 'map-point', path: '' }, outcome: 'invalid', points: 0 },
  ];
}
