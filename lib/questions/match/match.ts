import { knobName } from '../../content/knob-name';
import type { ClaimId, PathId } from '../../content/note';
import { random } from '../../core/random';
import type { ClaimRow } from '../claim-row';
import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import type { ItemOf } from '../item-of';
import { operationName } from '../operation-name';
import { parseAnswer } from '../parse-answer';
import { pathTitle } from '../path-title';
import type { QuestionKind, SelfTestCase } from '../question-kind';
import type { Markdown, Shown, ShownOption } from '../shown';
import type { Vocabulary } from '../vocabulary';
import { rowsOfKnob } from './rows-of-knob';

type Note = ItemOf<'match'>['note'];
type Pair = { left: Markdown; right: Markdown };
type Key = {
  left: readonly ShownOption[];
  right: readonly ShownOption[];
  partner: Readonly<Record<string, string>>;
  why: Markdown | null;
};

const PROMPTS: Readonly<Record<Note['by'], Markdown>> = {
  'operation-path': 'Which path does each of these use? A path may serve twice, or not at all.',
  'knob-claim': 'Which path and claim does each of these bear on? One may serve twice, or not at all.',
};
const CLAIMS = {
  encrypted: 'encrypted',
  'server-authenticated': 'the server is verified',
  'client-authenticated': 'the client is known',
  authorized: 'what it may do is limited',
} as const;

/** Pairs to be found. Each right one earns its share, each wrong one costs its share ("net correct"), and what is left open nothing. */
export const match: QuestionKind<'match', Extract<Shown, { form: 'match' }>, Key> = {
  title: ({ note }) =>
    note.by === 'operation-path'
      ? 'Operations and the paths that they use'
      : 'Flags and fields, and the claims that they bear on',
  covers: ({ note }) => (note.by === 'knob-claim' ? note.from.map((name) => rowOf(note, name)) : []),
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = random(`${id}/${seed}`);
    const all = note.from.map((name) => pairOf(note, name, vocabulary));
    const asked = draw.shuffle(all).slice(0, note.ask);
    const spare = draw.shuffle(
      all.map(({ right }) => right).filter((one) => !asked.some(({ right }) => right === one)),
    );
    const rights = [...new Set([...asked.map(({ right }) => right), ...spare])].slice(0, note.ask + 1);
    const right = draw.shuffle(rights).map((text, place) => ({ id: `r${place + 1}`, text }));
    const left = asked.map(({ left: text }, place) => ({ id: `l${place + 1}`, text }));
    const partner = Object.fromEntries(
      left.map(({ id: one }, place) => [
        one,
        right.find(({ text }) => text === asked[place]?.right)?.id ?? '',
      ]),
    );
    return {
      shown: { form: 'match', prompt: PROMPTS[note.by], left, partners: right },
      key: { left, right, partner, why: note.why ?? null },
    };
  },
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'match'),
  grade: ({ key }, answer) => {
    const pairs = answer.form === 'match' ? answer.pairs : {};
    const given = key.left.filter(({ id }) => Object.hasOwn(pairs, id));
    const strange = Object.entries(pairs).some(
      ([left, right]) => !key.left.some(({ id }) => id === left) || !key.right.some(({ id }) => id === right),
    );
    if (strange)
      return invalidVerdict('A pair names something that is not shown. Choose among what is offered.');
    if (given.length === 0)
      return invalidVerdict('Nothing was matched. Give each one on the left its partner, then check.');
    const textOf = (id: string | undefined) => key.right.find((one) => one.id === id)?.text ?? '';
    const hits = given.filter(({ id }) => pairs[id] === key.partner[id]).length;
    const points = Math.max(0, (hits - (given.length - hits)) / key.left.length);
    return gradedVerdict(points, {
      correct: key.left.map(({ id, text }) => `- ${text}: ${textOf(key.partner[id])}`).join('\n'),
      options: key.left.map(({ id }) => ({
        id,
        text: textOf(key.partner[id]),
        correct: pairs[id] === key.partner[id],
        chosen: Object.hasOwn(pairs, id),
        explanation:
          pairs[id] === key.partner[id]
            ? null
            : Object.hasOwn(pairs, id)
              ? `You chose: ${textOf(pairs[id])}.`
              : 'You left it open.',
      })),
      why: key.why,
    });
  },
  selfTest: ({ key }) => {
    const wrong = Object.fromEntries(
      key.left.map(({ id }) => [id, key.right.find((one) => one.id !== key.partner[id])?.id ?? '']),
    );
    const cases: SelfTestCase[] = [
      { label: 'all right', answer: { form: 'match', pairs: key.partner }, outcome: 'right', points: 1 },
      { label: 'all wrong', answer: { form: 'match', pairs: wrong }, outcome: 'wrong', points: 0 },
      { label: 'blank', answer: { form: 'match', pairs: {} }, outcome: 'invalid', points: 0 },
      {
        label: 'not offered',
        answer: { form: 'match', pairs: { l1: 'r99' } },
        outcome: 'invalid',
        points: 0,
      },
    ];
    return cases;
  },
};

/** A pair as content and the rule library have it. Throws where they have none (check:content). */
function pairOf(note: Note, name: string, vocabulary: Vocabulary): Pair {
  if (note.by === 'operation-path') {
    const left = operationName(vocabulary, name);
    const path = vocabulary.operation(name)?.paths[0];
    if (left === null || path === undefined) throw new Error(`${note.id}: there is no operation "${name}"`);
    return { left, right: pathTitle(vocabulary, path) };
  }
  const row = rowOf(note, name);
  const [path, claim] = row.split(' ') as [PathId, ClaimId];
  const { owner, name: knob } = knobName(name);
  const left = owner === '' ? `\`${knob}\`` : `\`${knob}\` of ${owner}`;
  return { left, right: `${pathTitle(vocabulary, path)}: ${CLAIMS[claim]}` };
}

/** The row that all rules which read a flag or field are about. Throws where they are about several, or none does. */
function rowOf(note: Note, name: string): ClaimRow {
  const rows = rowsOfKnob(name);
  const [one] = rows;
  if (one === undefined || rows.length > 1)
    throw new Error(`${note.id}: no rule, or rules of several claims, know ${name}`);
  return one;
}
