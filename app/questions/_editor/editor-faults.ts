import { type OwnBody, type OwnGap, type OwnQuestion, ownQuestionSchema } from '@/lib/quiz/own-question';
import { tidyQuestion } from './tidy-question';

/** By the name of a field ("Option 2"), what keeps the question from being saved. `Answers` names what no single field is to blame for. */
export type EditorFaults = ReadonlyMap<string, string>;

type Choice = { text: string; fraction: number; feedback: string | null };

const NO_FAULTS: EditorFaults = new Map();

/** What keeps a question, as it stands in the editor, from being saved; empty when nothing does. */
export function editorFaults(question: OwnQuestion): EditorFaults {
  const parsed = ownQuestionSchema.safeParse(tidyQuestion(question));
  if (parsed.success) return NO_FAULTS;
  const faults = new Map<string, string>();
  if (question.prompt.trim() === '') faults.set('Question', 'Write the question.');
  for (const [field, words] of bodyFaults(question.body)) faults.set(field, words);
  if (faults.size > 0) return faults;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'custom') return new Map([['Answers', issue.message]]);
  const field = FIELDS.get(String(issue?.path[0])) ?? 'Answers';
  const limit = issue?.code === 'too_big' ? ` At most ${issue.maximum} fit.` : '';
  return new Map([[field, `This cannot be saved: it is too long or too much.${limit}`]]);
}

const FIELDS = new Map([
  ['prompt', 'Question'],
  ['feedback', 'Explanation'],
  ['name', 'Name'],
  ['category', 'Folder'],
  ['tags', 'Tags'],
]);

function bodyFaults(body: OwnBody): [string, string][] {
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return optionFaults(body.options, '');
    case 'type-in':
      return answerFaults(body.answers, '');
    case 'order':
      return listFaults(body.steps, { word: 'Step', least: 2 });
    case 'match':
      return pairFaults(body.pairs);
    case 'gaps':
      return body.gaps.flatMap((gap, at) => gapFaults(gap, `Gap ${at + 1}, `));
    default:
      return [];
  }
}

function gapFaults(gap: OwnGap, prefix: string): [string, string][] {
  if (gap.kind === 'choose-one') return optionFaults(gap.options, prefix);
  return gap.kind === 'type-in' ? answerFaults(gap.answers, prefix) : [];
}

function optionFaults(options: readonly Choice[], prefix: string): [string, string][] {
  const word = `${prefix}Option`;
  const texts = options.map(({ text }) => text);
  return [
    ...listFaults(texts, { word, least: 2 }),
    ...emptyRows(options, word),
    ...(options.some(({ fraction }) => fraction > 0)
      ? []
      : [[`${word} 1`, 'No option is marked as right. Mark one.'] satisfies [string, string]]),
  ];
}

function answerFaults(answers: readonly Choice[], prefix: string): [string, string][] {
  const word = `${prefix}Answer`;
  const texts = answers.map(({ text }) => text);
  return [...missing(texts, { word, least: 1 }), ...emptyRows(answers, word)];
}

/** Rows that say nothing although something hangs on them. */
function emptyRows(rows: readonly Choice[], word: string): [string, string][] {
  return rows.flatMap(({ text, fraction, feedback }, at): [string, string][] => {
    if (text.trim() !== '') return [];
    if (fraction > 0) return [[`${word} ${at + 1}`, 'It is marked as right and has no text. Write it.']];
    return feedback !== null && feedback.trim() !== ''
      ? [[`${word} ${at + 1}`, 'It has feedback and no text. Write it, or clear the feedback.']]
      : [];
  });
}

type ListRule = { word: string; least: number };

function listFaults(texts: readonly string[], rule: ListRule): [string, string][] {
  return [...missing(texts, rule), ...twice(texts, rule.word)];
}

/** The first empty rows, as many as are needed. */
function missing(texts: readonly string[], { word, least }: ListRule): [string, string][] {
  const empty = texts.flatMap((text, at) => (text.trim() === '' ? [at] : []));
  const need = Math.max(0, least - (texts.length - empty.length));
  const noun = word.split(' ').at(-1)?.toLowerCase() ?? '';
  return empty
    .slice(0, need)
    .map((at) => [`${word} ${at + 1}`, `Write at least ${least === 1 ? `one ${noun}` : `two ${noun}s`}.`]);
}

function twice(texts: readonly string[], word: string): [string, string][] {
  const said = texts.map((text) => text.trim());
  return said.flatMap((text, at): [string, string][] => {
    const first = said.indexOf(text);
    return text !== '' && first < at
      ? [[`${word} ${at + 1}`, `It says the same as ${word.split(' ').at(-1)?.toLowerCase()} ${first + 1}.`]]
      : [];
  });
}

function pairFaults(pairs: Extract<OwnBody, { kind: 'match' }>['pairs']): [string, string][] {
  const halves = pairs.flatMap(({ left, right }, at): [string, string][] => {
    const [one, other] = [left.trim(), right.trim()];
    if (one === '' && other !== '') return [[`Pair ${at + 1}, left`, 'Write what the partner belongs to.']];
    return one !== '' && other === '' ? [[`Pair ${at + 1}, partner`, 'Write its partner.']] : [];
  });
  const lefts = pairs.map(({ left }) => left);
  const none = pairs.every(({ left, right }) => left.trim() === '' && right.trim() === '');
  return [
    ...(none ? [['Pair 1, left', 'Write at least two pairs.'] satisfies [string, string]] : []),
    ...halves,
    ...twice(lefts, 'Pair').map(([field, words]): [string, string] => [`${field}, left`, words]),
  ];
}
