import { fail, ok, type Result } from '@/lib/core/result';
import { bodyFault } from '../body-fault';
import type { ExchangeQuestion } from '../exchange-question';
import { firstWords } from '../first-words';
import { questionNotices } from '../question-notices';
import type { Notice, ReadProblem, ReadReport } from '../read-report';
import { textReader } from '../text-reader';
import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import { readXml } from '../xml/read-xml';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import type { QuestionSource } from './body-read';
import { categoryPath } from './category-path';
import { moodleText } from './moodle-text';
import { bodyReaders } from './read-body';

/**
 * Reads Moodle's XML, as Moodle, R/exams and others write it. Fractions that a file rounds (33.33333) are the shares that they stand
 * for. Type `category` moves the questions after it; types with no place here are skipped by name.
 */
export function readMoodleXml(text: string): Result<ReadReport, ReadProblem> {
  const read = readXml(text);
  return read.ok ? readMoodleRoot(read.value) : read;
}

/** The same of a document that was read already. */
export function readMoodleRoot(root: XmlElement): Result<ReadReport, ReadProblem> {
  if (root.name !== 'quiz')
    return fail({
      code: 'not-moodle-xml',
      message: `This is XML, but not of Moodle: it begins with “<${root.name.slice(0, 40)}>” where Moodle writes “<quiz>”.`,
      line: root.line,
    });
  const questions: ExchangeQuestion[] = [];
  const notices: Notice[] = [];
  let category: readonly string[] = [];
  for (const element of childrenNamed(root, 'question')) {
    if (element.attributes.get('type') === 'category') {
      category = categoryPath(moodleText(childNamed(element, 'category')).source);
      continue;
    }
    const { question, said } = readQuestion(element, category);
    if (question) questions.push(question);
    notices.push(...said);
  }
  return ok({ questions, notices });
}

function readQuestion(
  element: XmlElement,
  category: readonly string[],
): { question: ExchangeQuestion | null; said: readonly Notice[] } {
  const text = textReader();
  const named = moodleText(childNamed(element, 'name'));
  const name = text.characters(named.source, 'plain') || null;
  const id = textOf(childNamed(element, 'idnumber')).trim() || null;
  const written = moodleText(childNamed(element, 'questiontext'));
  const about = name ?? id ?? firstWords(textReader().characters(written.source, written.format));
  const notices = questionNotices(element.line, about);
  const source: QuestionSource = { element, text, notices };
  const type = element.attributes.get('type') ?? '';
  const reader = bodyReaders.get(type);
  if (reader === undefined) {
    const shown = type === '' ? 'no type' : `the type “${type.slice(0, 40)}”`;
    notices.add('skipped', 'unknown-type', `It is of ${shown}, which has no place here; it was left out.`);
    return { question: null, said: notices.all() };
  }
  const body = reader(source);
  if (body === null) return { question: null, said: notices.all() };
  const fault = bodyFault(body.prompt, body.body);
  if (fault !== null) {
    notices.add('skipped', fault.code, `It ${fault.words}; it was left out.`);
    return { question: null, said: notices.all() };
  }
  const general = moodleText(childNamed(element, 'generalfeedback'));
  const question: ExchangeQuestion = {
    id,
    name,
    prompt: body.prompt,
    category,
    tags: tagsOf(element),
    feedback: text.markdown(general.source, general.format) || null,
    points: pointsOf(source, body.body.kind === 'description', body.points ?? 1),
    body: body.body,
  };
  sayWhatIsLost(source);
  return { question, said: notices.all() };
}

function tagsOf(element: XmlElement): string[] {
  const tags = childrenNamed(element, 'tags').flatMap((list) => childrenNamed(list, 'tag'));
  return [...new Set(tags.map((tag) => moodleText(tag).source.trim()).filter((tag) => tag !== ''))];
}

function pointsOf({ element, notices }: QuestionSource, isDescription: boolean, unsaid: number): number {
  const said = textOf(childNamed(element, 'defaultgrade')).trim();
  if (said === '' || isDescription) return unsaid;
  const points = Number(said);
  if (Number.isFinite(points) && points > 0) return points;
  notices.add('changed', 'no-points', 'It is worth nothing in the file; here it is worth 1 point.');
  return 1;
}

function sayWhatIsLost({ element, text, notices }: QuestionSource): void {
  for (const { code, message } of text.losses()) notices.add('changed', code, message);
  const hasPicture = ['image', 'image_base64'].some(
    (name) => textOf(childNamed(element, name)).trim() !== '',
  );
  if (hasPicture) notices.add('changed', 'image-dropped', 'A picture was left out.');
  const shown = notices.all().some(({ code }) => code === 'image-dropped');
  if (!shown && descendantsNamed(element, 'file').length > 0)
    notices.add('changed', 'file-dropped', 'A file that belongs to it was left out.');
  const verdicts = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];
  if (verdicts.some((name) => !isBoilerplate(moodleText(childNamed(element, name)).source)))
    notices.add(
      'changed',
      'feedback-dropped',
      'Its feedback for right, partly right and wrong answers as a whole was left out; that of its answers was kept.',
    );
  if (childrenNamed(element, 'hint').some((hint) => moodleText(hint).source.trim() !== ''))
    notices.add('changed', 'hints-dropped', 'Its hints were left out.');
}

/** What Moodle fills in by itself is no loss. */
function isBoilerplate(feedback: string): boolean {
  const words = feedback.replace(/<[^<>]*>/g, '').trim();
  return words === '' || /^Your answer is (?:partially correct|correct|incorrect)\.$/.test(words);
}
