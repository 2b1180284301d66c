import { random } from '../../core/random';
import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import type { ItemOf } from '../item-of';
import { parseAnswer } from '../parse-answer';
import type { QuestionKind, SelfTestCase } from '../question-kind';
import type { Markdown, Shown, ShownOption } from '../shown';
import { everyPair } from './every-pair';

type Note = ItemOf<'order'>['note'];
type Pair = { first: string; next: string; why: Markdown };
type Key = {
  steps: readonly ShownOption[];
  before: readonly Pair[];
  right: readonly string[];
  why: Markdown | null;
};

/** Steps in order. Every order that keeps what must come before what is right; others earn by `everyPair`. */
export const order: QuestionKind<'order', Extract<Shown, { form: 'order' }>, Key> = {
  title: ({ note }) => note.question,
  generate: ({ id, note }, _vocabulary, seed) => {
    const draw = random(`${id}/${seed}`);
    const all = transitive(note.before);
    // Steps that nothing binds to another would make any order right: draw until something is asked.
    let picked = draw.shuffle(note.steps).slice(0, note.ask);
    for (let tries = 0; tries < 20 && bound(all, picked).length < picked.length - 1; tries++)
      picked = draw.shuffle(note.steps).slice(0, note.ask);
    const ids = new Map(picked.map((step, place) => [step.id, `o${place + 1}`]));
    const before = bound(all, picked).map(({ first, next, why }) => ({
      first: ids.get(first) ?? '',
      next: ids.get(next) ?? '',
      why,
    }));
    const steps = picked.map(({ id: step, text }) => ({ id: ids.get(step) ?? '', text }));
    const right = sorted(
      steps.map((step) => step.id),
      before,
    );
    // What is shown is no right order, so that leaving it as it is does not earn all.
    const shown =
      everyPair(
        steps.map((step) => step.id),
        before,
      ) === 1
        ? [...steps].reverse()
        : steps;
    return {
      shown: { form: 'order', prompt: note.question, options: shown },
      key: { steps: shown, before, right, why: note.why ?? null },
    };
  },
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'order'),
  grade: ({ key }, answer) => {
    const chosen = answer.form === 'order' ? answer.chosen : [];
    const ids = key.steps.map(({ id }) => id);
    if (chosen.length !== ids.length || !ids.every((id) => chosen.includes(id)))
      return invalidVerdict('Each step must stand in the order once. Move the steps, then check.');
    const textOf = (id: string) => key.steps.find((step) => step.id === id)?.text ?? '';
    return gradedVerdict(everyPair(chosen, key.before), {
      correct: key.right.map((id, place) => `${place + 1}. ${textOf(id)}`).join('\n'),
      options: chosen.map((id, place) => {
        const late = key.before.find(({ first, next }) => next === id && chosen.indexOf(first) > place);
        return {
          id,
          text: textOf(id),
          correct: late === undefined,
          chosen: true,
          explanation: late === undefined ? null : `“${textOf(late.first)}” comes before it: ${late.why}`,
        };
      }),
      why: key.why,
    });
  },
  selfTest: ({ key, shown }) => {
    const wrong = [...key.right].reverse();
    const cases: SelfTestCase[] = [
      { label: 'a right order', answer: { form: 'order', chosen: key.right }, outcome: 'right', points: 1 },
      { label: 'backwards', answer: { form: 'order', chosen: wrong }, outcome: 'wrong', points: 0 },
      { label: 'blank', answer: { form: 'order', chosen: [] }, outcome: 'invalid', points: 0 },
      {
        label: 'one twice',
        answer: { form: 'order', chosen: shown.options.map(() => 'o1') },
        outcome: 'invalid',
        points: 0,
      },
    ];
    return cases;
  },
};

/** What must come before what, with what follows from it. */
function transitive(before: Note['before']): readonly Pair[] {
  const all = new Map<string, Pair>(before.map((pair) => [`${pair.first} ${pair.next}`, pair]));
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const one of [...all.values()])
      for (const two of [...all.values()])
        if (one.next === two.first && !all.has(`${one.first} ${two.next}`))
          all.set(`${one.first} ${two.next}`, { first: one.first, next: two.next, why: two.why });
  }
  return [...all.values()];
}

function bound(all: readonly Pair[], steps: readonly { id: string }[]): readonly Pair[] {
  const has = (id: string) => steps.some((step) => step.id === id);
  return all.filter(({ first, next }) => has(first) && has(next));
}

/** One of the right orders: each step as soon as all that must come before it is there. */
function sorted(ids: readonly string[], before: readonly Pair[]): readonly string[] {
  const out: string[] = [];
  while (out.length < ids.length) {
    const ready = ids.find(
      (id) => !out.includes(id) && before.every(({ first, next }) => next !== id || out.includes(first)),
    );
    if (ready === undefined) throw new Error('the steps go in a circle');
    out.push(ready);
  }
  return out;
}
