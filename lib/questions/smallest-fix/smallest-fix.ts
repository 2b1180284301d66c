import type { Mutation } from '../../content/mutation';
import { plainText } from '../../content/plain-text';
import type { Random } from '../../core/random';
import { grader, type Judge } from '../../rules/grade-cluster';
import { judgeTarget } from '../challenge/judge-target';
import type { ItemOf } from '../item-of';
import { operationInSentence } from '../operation-in-sentence';
import type { QuestionKind } from '../question-kind';
import { applyEdits } from '../scenario/apply-edits';
import { becauseWords } from '../scenario/because-words';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { codeInWords } from '../scenario/code-in-words';
import { drawKeyed, judgedVariations } from '../scenario/draw-scenario';
import { fillNames } from '../scenario/fill-names';
import { claimsOfChange } from '../scenario/knob-claims';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { templateDraw } from '../scenario/template-draw';
import { type Drawn, writeVariation } from '../scenario/write-variation';
import type { Shown } from '../shown';
import type { Vocabulary } from '../vocabulary';

type Note = ItemOf<'smallest-fix'>['note'];
/** What a change comes to on a cluster. */
type Tried = { reaches: boolean; why: string };

/** Several changes, of which one reaches what is wanted and leaves what works working. Every option is applied and judged. */
export const smallestFix: QuestionKind<'smallest-fix', Extract<Shown, { form: 'choose-one' }>, ChoiceKey> = {
  ...choosingOne,
  title: ({ note }) => `Which single change makes it so that ${note.goal}?`,
  asks: ({ note }, vocabulary) => {
    const { path, reach } = note;
    if ('claim' in reach) return reach.path === path ? [reach.claim] : [];
    return judgedVariations(note).flatMap(({ mutations: [one, ...others] }) =>
      one === undefined || others.length > 0 ? [] : claimsOfChange(one, path, vocabulary),
    );
  },
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const fixes = fixesOf(note, vocabulary);
    const { drawn, key } = drawKeyed(note, vocabulary, draw, (one, judge) => {
      if (judgeTarget(note.reach, one.report).met)
        return { cause: 'what is to be reached holds before any fix', at: ['reach'] };
      const tried = fixes.map((mutation) => ({
        mutation,
        ...tryFix(note, mutation, one, vocabulary, judge),
      }));
      const right = tried.filter(({ reaches }) => reaches).map(({ mutation }) => mutation);
      if (right.length === 0)
        return { cause: `no fix reaches it. The first: ${plainText(tried[0]?.why ?? '')}`, at: ['fixes'] };
      return fixes.length - right.length >= 3
        ? right.map((mutation) => mutation.id).join(' ')
        : { cause: 'fewer than three fixes fail', at: ['fixes'] };
    });
    // Each option is the same cluster with one change: what they share is parsed and computed once.
    const judge = grader();
    const right = key.split(' ');
    const options = chosen(fixes, right, draw).map((mutation) => {
      const { reaches, why } = tryFix(note, mutation, drawn, vocabulary, judge);
      if (reaches !== right.includes(mutation.id))
        throw new Error(`${note.id}: ${mutation.id} is judged otherwise on this surface`);
      return { text: fillNames(mutation.does, drawn.surface), correct: reaches, why };
    });
    return oneOf(
      {
        prompt: stem(note, `Which single change makes it so that ${note.goal}, and breaks nothing?`),
        files: shownFiles(note, drawn),
        options,
        why: note.why ?? null,
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

/** The changes that are offered, each of which must exist (check:content). */
function fixesOf(note: Note, vocabulary: Vocabulary): readonly Mutation[] {
  return note.fixes.map((id) => {
    const mutation = vocabulary.mutation(id);
    if (mutation === null) throw new Error(`${note.id}: there is no mutation "${id}"`);
    return mutation;
  });
}

function tryFix(note: Note, mutation: Mutation, drawn: Drawn, vocabulary: Vocabulary, judge: Judge): Tried {
  const { report } = writeVariation(
    { ...drawn, model: applyEdits(drawn.model, mutation.edits) },
    drawn.surface,
    judge,
  );
  const stopped = Object.values(report.components).find(({ present, starts }) => present && starts === false);
  if (stopped !== undefined)
    return {
      reaches: false,
      why: `A component no longer starts:\n\n- ${codeInWords(stopped.errors[0]?.message ?? '')}`,
    };
  const operation = report.operations[note.operation];
  const works = ['protected', 'interceptable', 'open to anyone'].includes(operation?.outcome ?? '');
  const { met, because } = judgeTarget(note.reach, report);
  if (!works)
    return {
      reaches: false,
      why: `What must go on working (${operationInSentence(vocabulary, note.operation)}) then ends otherwise, ${operation?.outcome}:\n\n${becauseWords(operation?.because ?? [], 3)}`,
    };
  return {
    reaches: met,
    why: met
      ? 'It reaches what is wanted, and what worked still works.'
      : `It is not enough:\n\n${becauseWords(because, 3)}`,
  };
}

/** One that reaches it, and three that do not. */
function chosen(fixes: readonly Mutation[], right: readonly string[], draw: Random): readonly Mutation[] {
  const reaches = ({ id }: Mutation) => right.includes(id);
  const wrong = draw.shuffle(fixes.filter((mutation) => !reaches(mutation)));
  return [draw.pick(fixes.filter(reaches)), ...wrong.slice(0, 3)];
}
