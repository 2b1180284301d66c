import { fail, ok, type Result } from '@/lib/core/result';
import { bodyFault } from '../body-fault';
import type { ExchangeBody, ExchangeGap, ExchangeQuestion } from '../exchange-question';
import { exchangeQuestionSchema } from '../exchange-question-schema';
import { firstWords } from '../first-words';
import { type QuestionNotices, questionNotices } from '../question-notices';
import type { Notice, ReadProblem, ReadReport } from '../read-report';
import { type TextReader, textReader } from '../text-reader';
import { readZip } from '../zip/read-zip';
import { type AnkiNote, collectionNotes } from './collection';
import { facesOf } from './faces';
import { OWN_MODEL } from './own-model';
import type { SqlEngine } from './sql-engine';

/** Longer than this is not typed and compared, it is judged. */
const LONGEST_ANSWER = 80;

/**
 * Reads an Anki package (.apkg) of schema 11, which every version of Anki can write. A note is a question to type where its back is one
 * short line, a cloze note is a text with gaps; the rest has nothing that could be checked and is skipped. Notes that Spokewise
 * wrote and nobody changed are the questions that they were.
 */
export function readAnki(bytes: Uint8Array, sql: SqlEngine): Result<ReadReport, ReadProblem> {
  const unzipped = readZip(bytes);
  return unzipped.ok ? ankiReport(unzipped.value, sql) : unzipped;
}

/** The same of a package that was unpacked already. */
export function ankiReport(
  files: ReadonlyMap<string, Uint8Array>,
  sql: SqlEngine,
): Result<ReadReport, ReadProblem> {
  const collection = files.get('collection.anki21') ?? files.get('collection.anki2');
  if (files.has('collection.anki21b'))
    return fail({
      code: 'unsupported-format',
      message:
        'The package is in Anki’s newest form. Export it again with “Support older Anki versions” ticked.',
      line: null,
    });
  if (collection === undefined)
    return fail({ code: 'not-anki', message: 'There is no Anki collection in this archive.', line: null });
  const notes = collectionNotes(collection, sql);
  if (!notes.ok) return notes;
  const questions: ExchangeQuestion[] = [];
  const notices: Notice[] = [];
  for (const note of notes.value) {
    const { question, said } = readNote(note);
    if (question) questions.push(question);
    notices.push(...said);
  }
  return ok({ questions, notices });
}

function readNote(note: AnkiNote): { question: ExchangeQuestion | null; said: readonly Notice[] } {
  const ours = note.model.startsWith(OWN_MODEL) ? ownQuestion(note) : null;
  if (ours !== null) return { question: ours, said: [] };
  const text = textReader();
  const [front = ''] = note.fields;
  const about = firstWords(textReader().characters(withoutSounds(front), 'html')) ?? (note.guid || null);
  const notices = questionNotices(null, about);
  const isCloze = note.isCloze || /\{\{c\d+::/.test(front);
  const read = isCloze ? clozeOf(note, text, notices) : frontAndBack(note, text, notices);
  if (read === null) return { question: null, said: notices.all() };
  const fault = bodyFault(read.prompt, read.body);
  if (fault !== null) {
    notices.add('skipped', fault.code, `It ${fault.words}; it was left out.`);
    return { question: null, said: notices.all() };
  }
  if (note.fields.some((field) => field.includes('[sound:')))
    notices.add('changed', 'sound-dropped', 'A sound was left out.');
  for (const { code, message } of text.losses()) notices.add('changed', code, message);
  const question: ExchangeQuestion = {
    id: note.guid || null,
    name: null,
    prompt: read.prompt,
    category:
      note.deck === 'Default'
        ? []
        : note.deck
            .split('::')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
    tags: note.tags,
    feedback: read.feedback,
    points: 1,
    body: read.body,
  };
  return { question, said: notices.all() };
}

type Read = { prompt: string; body: ExchangeBody; feedback: string | null } | null;

function frontAndBack({ fields, model }: AnkiNote, text: TextReader, notices: QuestionNotices): Read {
  // What our own notes hold beside their faces was for this reader.
  const shown = model.startsWith(OWN_MODEL) ? fields.slice(0, 2) : fields;
  const [front = '', back = '', ...rest] = shown.map(withoutSounds);
  const prompt = text.markdown(front, 'html');
  const answer = text.characters(back, 'html');
  if (answer === '' || answer.includes('\n') || [...answer].length > LONGEST_ANSWER) {
    notices.add(
      'skipped',
      'no-short-answer',
      'Its back is not one short line, so nothing could check an answer; it was left out. Write it as a choice instead.',
    );
    return null;
  }
  if (rest.some((field) => field.trim() !== ''))
    notices.add(
      'changed',
      'fields-dropped',
      'It has more than a front and a back; its other fields were left out.',
    );
  const answers = [{ text: answer, fraction: 1, feedback: null }];
  return { prompt, body: { kind: 'type-in', answers, caseMatters: false }, feedback: null };
}

function clozeOf({ fields }: AnkiNote, text: TextReader, notices: QuestionNotices): Read {
  const [source = '', extra = '', ...rest] = fields.map(withoutSounds);
  const gaps: ExchangeGap[] = [];
  const stands = source
    .replace(/\{\{(\d+)\}\}/g, '{ {$1} }')
    .replace(/\{\{c\d+::((?:(?!\{\{c\d+::|\}\}).)*)\}\}/gs, (_, inner: string) => {
      const [answer = '', hint = ''] = inner.split('::');
      const answers = [{ text: text.characters(answer, 'html'), fraction: 1, feedback: null }];
      gaps.push({ kind: 'type-in', answers, caseMatters: false, points: 1 });
      return `{{${gaps.length}}}${hint.trim() === '' ? '' : ` (${hint.trim()})`}`;
    });
  const isLong = gaps.some(
    (gap) =>
      gap.kind === 'type-in' &&
      gap.answers.some((one) => [...one.text].length > LONGEST_ANSWER || one.text.includes('\n')),
  );
  if (isLong || /\{\{c\d+::/.test(stands)) {
    notices.add(
      'skipped',
      'no-short-answer',
      'One of its gaps is longer than a line that can be typed and checked, or holds another; it was left out.',
    );
    return null;
  }
  if (rest.some((field) => field.trim() !== ''))
    notices.add(
      'changed',
      'fields-dropped',
      'It has more than a text and an extra; its other fields were left out.',
    );
  return {
    prompt: text.markdown(stands, 'html'),
    body: { kind: 'gaps', gaps },
    feedback: text.markdown(extra, 'html') || null,
  };
}

function withoutSounds(field: string): string {
  return field.replace(/\[sound:[^\]\n]{0,300}\]/g, '');
}

/** The question that a note was made from, unless it is not ours or its faces were changed since. */
function ownQuestion({ fields: [front, back, source = ''] }: AnkiNote): ExchangeQuestion | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return null;
  }
  const checked = exchangeQuestionSchema.safeParse(parsed);
  if (!checked.success) return null;
  const question: ExchangeQuestion = checked.data;
  const faces = facesOf(question);
  return faces?.front === front && faces?.back === back && bodyFault(question.prompt, question.body) === null
    ? question
    : null;
}
