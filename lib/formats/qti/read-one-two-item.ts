import { bodyFault } from '../body-fault';
import type { ExchangeBody, ExchangeGap, ExchangeOption, ExchangeQuestion } from '../exchange-question';
import { firstWords } from '../first-words';
import { type QuestionNotices, questionNotices } from '../question-notices';
import type { Notice } from '../read-report';
import { type TextReader, textReader } from '../text-reader';
import { childNamed } from '../xml/child-named';
import { descendantsNamed } from '../xml/descendants-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import { severalWorth, singleWorth, typedBody } from './one-two-answers';
import { type OneTwoFeedback, oneTwoFeedback } from './one-two-feedback';
import { labelsOf, leadHtml, materialHtml, presentationParts } from './one-two-material';

type Source = {
  item: XmlElement;
  /** What Canvas or a common cartridge call it, or ''. */
  type: string;
  parts: readonly XmlElement[];
  responses: readonly XmlElement[];
  text: TextReader;
  notices: QuestionNotices;
  feedback: OneTwoFeedback;
};

/** Reads an `<item>` of QTI 1.2, as Canvas, R/exams and common cartridges write it. What answers earn is found by answering. */
export function readOneTwoItem(item: XmlElement): {
  question: ExchangeQuestion | null;
  said: readonly Notice[];
} {
  const text = textReader();
  const presentation = childNamed(item, 'presentation');
  const id = item.attributes.get('ident')?.trim() || null;
  const name = item.attributes.get('title')?.trim() || null;
  const about = name ?? id ?? firstWords(textOf(presentation));
  const notices = questionNotices(item.line, about);
  const fields = metadataOf(item);
  const parts = presentation === null ? [] : presentationParts(presentation);
  const source: Source = {
    item,
    type: (fields.get('question_type') ?? fields.get('cc_profile') ?? '').replace(/^cc\.|\.v0p1$/g, ''),
    parts,
    responses: parts.filter((part) => part.name.startsWith('response_')),
    text,
    notices,
    feedback: oneTwoFeedback(item, text, notices),
  };
  const read = bodyOf(source);
  if (read === null) return { question: null, said: notices.all() };
  const fault = bodyFault(read.prompt, read.body);
  if (fault !== null) {
    notices.add('skipped', fault.code, `It ${fault.words}; it was left out.`);
    return { question: null, said: notices.all() };
  }
  const question: ExchangeQuestion = {
    id,
    name,
    prompt: read.prompt,
    category: [],
    tags: [],
    feedback: source.feedback.ofAll(),
    points: pointsOf(item, fields),
    body: read.body,
  };
  for (const { code, message } of text.losses()) notices.add('changed', code, message);
  return { question, said: notices.all() };
}

type Read = { prompt: string; body: ExchangeBody } | null;

/** Each answer is tried on all conditions, so these bound the time that an item takes. */
const MOST_ANSWERS = 300;
const MOST_CONDITIONS = 1500;

const UNKNOWN = new Set([
  'calculated_question',
  'file_upload_question',
  'hot_spot_question',
  'formula_question',
]);

function bodyOf(source: Source): Read {
  const { item, type, responses, notices } = source;
  const isBig =
    descendantsNamed(item, 'response_label').length + responses.length > MOST_ANSWERS ||
    descendantsNamed(item, 'respcondition', 'varequal', 'vargte').length > MOST_CONDITIONS;
  if (isBig) {
    notices.add(
      'skipped',
      'too-big',
      'It has more options or conditions than a person could answer; it was left out.',
    );
    return null;
  }
  if (UNKNOWN.has(type)) {
    notices.add(
      'skipped',
      'unknown-type',
      `It is of the type “${type}”, which has no place here; it was left out.`,
    );
    return null;
  }
  const strange = responses.find((response) => kindOf(response) === null);
  if (strange !== undefined) {
    notices.add(
      'skipped',
      'unknown-interaction',
      `It asks by “${strange.name.slice(0, 40)}” with no choices and no text field, which has no place here; it was left out.`,
    );
    return null;
  }
  const plain = (body: ExchangeBody): Read => ({ prompt: promptOf(source), body });
  const [only] = responses;
  if (/^essay/.test(type)) return plain({ kind: 'essay' });
  if (only === undefined) return plain({ kind: 'description' });
  if (type === 'matching_question' || (type === '' && looksLikeMatching(responses)))
    return plain(matchOf(source));
  if (type === 'fill_in_multiple_blanks_question' || type === 'multiple_dropdowns_question')
    return namedGapsOf(source);
  if (responses.length > 1) return gapsOf(source);
  if (kindOf(only) === 'choice') return plain(choiceOf(source, only));
  const { most: _, ...body } = typedOf(source, only);
  return plain(body.answers.length === 0 && type === '' ? { kind: 'essay' } : body);
}

function kindOf(response: XmlElement): 'choice' | 'field' | null {
  if (descendantsNamed(response, 'render_choice').length > 0) return 'choice';
  return descendantsNamed(response, 'render_fib').length > 0 ? 'field' : null;
}

/** The materials of the presentation; responses stand in it as `stands` says. */
function promptOf({ parts, text }: Source, stands: (response: XmlElement) => string = () => ''): string {
  const html = parts.map((part) => (part.name === 'material' ? materialHtml(part) : stands(part)));
  return text.markdown(html.join('\n'), 'html');
}

function choiceOf(source: Source, response: XmlElement): ExchangeBody {
  const options = optionsOf(source, response);
  const idents = labelsOf(response).map(({ ident }) => ident.toLowerCase());
  const isTrueFalse = /^true_?false/.test(source.type) || [...idents].sort().join() === 'false,true';
  const named = (word: string) =>
    options.find((option, at) => option.text.toLowerCase() === word || idents[at] === word);
  const whenTrue = named('true');
  const whenFalse = named('false');
  if (isTrueFalse && options.length === 2 && whenTrue && whenFalse)
    return {
      kind: 'true-false',
      holds: whenTrue.fraction > whenFalse.fraction,
      whenTrue: whenTrue.feedback,
      whenFalse: whenFalse.feedback,
    };
  const shuffle = descendantsNamed(response, 'render_choice').some(
    (choice) => choice.attributes.get('shuffle')?.toLowerCase() === 'yes',
  );
  return { kind: isMany(response) ? 'choose-many' : 'choose-one', options, shuffle };
}

function isMany(response: XmlElement): boolean {
  return response.attributes.get('rcardinality')?.toLowerCase() === 'multiple';
}

function optionsOf({ item, text, feedback }: Source, response: XmlElement): ExchangeOption[] {
  const labels = labelsOf(response);
  const idents = labels.map(({ ident }) => ident);
  const { shareOf } = (isMany(response) ? severalWorth : singleWorth)(item, identOf(response), idents);
  return labels.map(({ ident, html }) => ({
    text: text.markdown(html, 'html'),
    fraction: shareOf(ident),
    feedback: feedback.ofAnswer(ident),
  }));
}

function typedOf({ item, type, feedback }: Source, response: XmlElement): ReturnType<typeof typedBody> {
  const field = descendantsNamed(response, 'render_fib')[0]?.attributes.get('fibtype') ?? '';
  const asNumber =
    response.name === 'response_num' || type === 'numerical_question' || /^(?:decimal|integer)$/i.test(field);
  return typedBody(item, identOf(response), asNumber, feedback.ofAnswer);
}

function looksLikeMatching(responses: readonly XmlElement[]): boolean {
  const shapes = new Set(
    responses.map((response) =>
      labelsOf(response)
        .map(({ ident }) => ident)
        .join(' '),
    ),
  );
  return (
    responses.length > 1 &&
    shapes.size === 1 &&
    responses.every(
      (response) => kindOf(response) === 'choice' && !isMany(response) && leadHtml(response).trim() !== '',
    )
  );
}

function matchOf(source: Source): ExchangeBody {
  const { item, responses, text } = source;
  const used = new Set<string>();
  const all = new Map<string, string>();
  const pairs = responses.map((response) => {
    const labels = labelsOf(response);
    const { shareOf } = singleWorth(
      item,
      identOf(response),
      labels.map(({ ident }) => ident),
    );
    for (const { html } of labels) if (!all.has(html)) all.set(html, text.markdown(html, 'html'));
    const right = labels.find(({ ident }) => shareOf(ident) === 1);
    if (right) used.add(right.html);
    return { left: text.markdown(leadHtml(response), 'html'), right: all.get(right?.html ?? '') ?? '' };
  });
  const spare = [...all].filter(([html]) => !used.has(html)).map(([, markdown]) => markdown);
  return { kind: 'match', pairs, spare, shuffle: true };
}

/** Canvas writes `[capital]` in the text for the response `response_capital`. */
function namedGapsOf(source: Source): Read {
  const { parts, responses, text, type } = source;
  const html = parts
    .filter(({ name }) => name === 'material')
    .map(materialHtml)
    .join('\n');
  const byName = new Map(
    responses.map((response) => [identOf(response).replace(/^response_/, ''), response]),
  );
  const inOrder: XmlElement[] = [];
  const prompt = html
    .replace(/\{\{(\d+)\}\}/g, '{ {$1} }')
    .replace(/\[([^[\]<>]{1,100})\]/g, (whole, name: string) => {
      const response = byName.get(name);
      if (response === undefined || inOrder.includes(response)) return whole;
      inOrder.push(response);
      return `{{${inOrder.length}}}`;
    });
  if (inOrder.length < responses.length) {
    source.notices.add('skipped', 'lost-gap', 'One of its gaps does not stand in its text; it was left out.');
    return null;
  }
  const isTyped = type === 'fill_in_multiple_blanks_question';
  const gaps = inOrder.map((response) => (isTyped ? blankOf(source, response) : gapOf(source, response)));
  return { prompt: text.markdown(prompt, 'html'), body: { kind: 'gaps', gaps: weighed(gaps) } };
}

/** A blank whose labels are the texts that it takes. */
function blankOf(source: Source, response: XmlElement): Weighed {
  if (kindOf(response) === 'field') return gapOf(source, response);
  const { item, text, feedback } = source;
  const labels = labelsOf(response);
  const { most, shareOf } = singleWorth(
    item,
    identOf(response),
    labels.map(({ ident }) => ident),
  );
  const answers = labels.map(({ ident, html }) => ({
    text: text.characters(html, 'html'),
    fraction: shareOf(ident),
    feedback: feedback.ofAnswer(ident),
  }));
  return { gap: { kind: 'type-in', answers, caseMatters: false, points: 1 }, most };
}

function gapsOf(source: Source): Read {
  const { responses, notices } = source;
  if (responses.some((response) => kindOf(response) === 'choice' && isMany(response))) {
    notices.add(
      'skipped',
      'composite',
      'It asks several things, not all of which can be a gap in a text; it was left out.',
    );
    return null;
  }
  const prompt = promptOf(
    source,
    (response) => `${leadHtml(response)} {{${responses.indexOf(response) + 1}}} `,
  );
  return {
    prompt,
    body: { kind: 'gaps', gaps: weighed(responses.map((response) => gapOf(source, response))) },
  };
}

/** A gap and the most that it earns in the file's own count. */
type Weighed = { gap: ExchangeGap; most: number };

function gapOf(source: Source, response: XmlElement): Weighed {
  if (kindOf(response) === 'field') {
    const { most, ...body } = typedOf(source, response);
    return { gap: { ...body, points: 1 }, most };
  }
  const idents = labelsOf(response).map(({ ident }) => ident);
  const { most } = singleWorth(source.item, identOf(response), idents);
  return { gap: { kind: 'choose-one', options: optionsOf(source, response), points: 1 }, most };
}

/** Gaps weigh as much beside each other as in the file; the least is worth 1. */
function weighed(gaps: readonly Weighed[]): ExchangeGap[] {
  const least = Math.min(...gaps.map(({ most }) => most));
  return gaps.map(({ gap, most }) => ({ ...gap, points: least > 0 ? Number((most / least).toFixed(4)) : 1 }));
}

function identOf(response: XmlElement): string {
  return response.attributes.get('ident') ?? '';
}

function metadataOf(item: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    descendantsNamed(item, 'qtimetadatafield').map((field) => [
      textOf(childNamed(field, 'fieldlabel')).trim(),
      textOf(childNamed(field, 'fieldentry')).trim(),
    ]),
  );
}

function pointsOf(item: XmlElement, fields: ReadonlyMap<string, string>): number {
  const said = Number(fields.get('points_possible') ?? fields.get('cc_weighting') ?? '');
  if (said > 0 && Number.isFinite(said)) return said;
  const most = Number(descendantsNamed(item, 'decvar')[0]?.attributes.get('maxvalue') ?? '');
  // A hundred is a percentage.
  return most > 0 && Number.isFinite(most) && most !== 100 ? most : 1;
}
