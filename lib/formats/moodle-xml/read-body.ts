import type { ExchangeBody, ExchangeGap, ExchangeText } from '../exchange-question';
import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import type { BodyRead, QuestionSource } from './body-read';
import { moodleText } from './moodle-text';
import { feedbackOf, fractionOf, numberAnswers, typedAnswers } from './read-answers';
import { readCloze } from './read-cloze';

/** Moodle's types of question that have a place here, each with its reader. */
export const bodyReaders: ReadonlyMap<string, (source: QuestionSource) => BodyRead> = new Map<
  string,
  (source: QuestionSource) => BodyRead
>([
  ['cloze', readCloze],
  ['ddwtos', (source) => readSelectGaps(source, 'dragbox')],
  ['description', (source) => withPrompt(source, { kind: 'description' })],
  ['essay', (source) => withPrompt(source, { kind: 'essay' })],
  ['gapselect', (source) => readSelectGaps(source, 'selectoption')],
  ['match', readMatch],
  ['matching', readMatch],
  ['multianswer', readCloze],
  ['multichoice', readChoice],
  ['numerical', readNumber],
  ['ordering', readOrder],
  ['shortanswer', readTypeIn],
  ['truefalse', readTrueFalse],
]);

function withPrompt(source: QuestionSource, body: ExchangeBody): BodyRead {
  return { prompt: markdownOf(source, childNamed(source.element, 'questiontext')), body };
}

function markdownOf({ text }: QuestionSource, element: XmlElement | null): ExchangeText {
  const { source, format } = moodleText(element);
  return text.markdown(source, format);
}

function isSaid(element: XmlElement, name: string, unsaid: boolean): boolean {
  const said = textOf(childNamed(element, name)).trim().toLowerCase();
  return said === '' ? unsaid : said === 'true' || said === '1';
}

function readChoice(source: QuestionSource): BodyRead {
  const { element } = source;
  return withPrompt(source, {
    kind: isSaid(element, 'single', true) ? 'choose-one' : 'choose-many',
    options: childrenNamed(element, 'answer').map((answer) => ({
      text: markdownOf(source, answer),
      fraction: fractionOf(answer),
      feedback: feedbackOf(source, answer),
    })),
    shuffle: isSaid(element, 'shuffleanswers', true),
  });
}

function readTrueFalse(source: QuestionSource): BodyRead {
  const answers = childrenNamed(source.element, 'answer');
  const [first, second] = answers;
  // Files of old versions name the two in the language of the site, true first.
  const named = (name: string) =>
    answers.find((answer) => textOf(childNamed(answer, 'text')).trim().toLowerCase() === name);
  const whenTrue = named('true') ?? first;
  const whenFalse = named('false') ?? second;
  if (whenTrue === undefined || whenFalse === undefined || whenTrue === whenFalse) {
    source.notices.add(
      'skipped',
      'no-key',
      'It does not have one answer for true and one for false; it was left out.',
    );
    return null;
  }
  return withPrompt(source, {
    kind: 'true-false',
    holds: fractionOf(whenTrue) > fractionOf(whenFalse),
    whenTrue: feedbackOf(source, whenTrue),
    whenFalse: feedbackOf(source, whenFalse),
  });
}

function readTypeIn(source: QuestionSource): BodyRead {
  const caseMatters = isSaid(source.element, 'usecase', false);
  return withPrompt(source, { kind: 'type-in', answers: typedAnswers(source), caseMatters });
}

function readNumber(source: QuestionSource): BodyRead {
  if (childrenNamed(source.element, 'units').some((units) => units.children.length > 0))
    source.notices.add(
      'changed',
      'units-dropped',
      'Its units were left out: name the one to answer in in its text.',
    );
  return withPrompt(source, { kind: 'number', answers: numberAnswers(source) });
}

function readMatch(source: QuestionSource): BodyRead {
  const rows = childrenNamed(source.element, 'subquestion').map((row) => {
    const answer = childNamed(row, 'answer');
    const { source: right, format } = moodleText(answer, 'plain');
    return { left: markdownOf(source, row), right: source.text.markdown(right, format) };
  });
  return withPrompt(source, {
    kind: 'match',
    pairs: rows.filter(({ left }) => left !== ''),
    spare: rows.filter(({ left, right }) => left === '' && right !== '').map(({ right }) => right),
    shuffle: isSaid(source.element, 'shuffleanswers', true),
  });
}

function readOrder(source: QuestionSource): BodyRead {
  const answers = childrenNamed(source.element, 'answer').map((answer, at) => ({
    step: markdownOf(source, answer),
    place: Number(answer.attributes.get('fraction') ?? at),
  }));
  // `fraction` is the place, where a file gives one.
  const hasPlaces = new Set(answers.map(({ place }) => place)).size === answers.length;
  const sorted = hasPlaces ? answers.toSorted((one, other) => one.place - other.place) : answers;
  return withPrompt(source, { kind: 'order', steps: sorted.map(({ step }) => step) });
}

/** Every gap has all choices, so their number counts twice. */
const MOST_CHOICES = 100;

/** `[[2]]` in the text is a gap into which the second choice belongs; its options are the choices of that one's group. */
function readSelectGaps(source: QuestionSource, choiceName: string): BodyRead {
  const { element, notices } = source;
  const choices = childrenNamed(element, choiceName).map((choice) => {
    const { source: text, format } = moodleText(choice);
    return {
      text: source.text.markdown(text, format),
      group: textOf(childNamed(choice, 'group')).trim() || '1',
    };
  });
  if (choices.length > MOST_CHOICES) {
    notices.add('skipped', 'too-big', `It has more than ${MOST_CHOICES} choices; it was left out.`);
    return null;
  }
  const gaps: ExchangeGap[] = [];
  const written = moodleText(childNamed(element, 'questiontext'));
  let isLost = false;
  const text = written.source
    .replace(/\{\{(\d+)\}\}/g, '{ {$1} }')
    .replace(/\[\[(\d{1,4})\]\]/g, (_, number) => {
      const right = choices[Number(number) - 1];
      if (right === undefined || gaps.length >= MOST_CHOICES) {
        isLost = true;
        return '';
      }
      const options = choices
        .filter(({ group }) => group === right.group)
        .map((choice) => ({ text: choice.text, fraction: choice === right ? 1 : 0, feedback: null }));
      gaps.push({ kind: 'choose-one', options, points: 1 });
      return `{{${gaps.length}}}`;
    });
  if (isLost) {
    notices.add(
      'skipped',
      'lost-gap',
      'A gap in its text asks for a choice that is not there; it was left out.',
    );
    return null;
  }
  return { prompt: source.text.markdown(text, written.format), body: { kind: 'gaps', gaps } };
}
