import { bodyFault } from '../body-fault';
import type { ExchangeBody, ExchangeGap, ExchangeQuestion, ExchangeText } from '../exchange-question';
import { firstWords } from '../first-words';
import { questionNotices } from '../question-notices';
import type { Notice } from '../read-report';
import { textReader } from '../text-reader';
import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import { blockReaders } from './block-body';
import { GAP_NAMES, gapOf } from './gap-of';
import { type ItemFeedback, itemFeedback } from './item-feedback';
import type { ItemSource } from './item-source';
import { markdownOfNodes } from './markdown-of-nodes';
import { outcomeDefault } from './outcome-default';
import { processingRules } from './processing-rules';
import { responseDeclarations } from './response-declarations';

/**
 * Reads an `assessmentItem` of QTI 2.x: one interaction is a question of its kind, several that each take one answer are gaps in a text.
 * What processing of responses would compute is taken from declarations and simple comparisons.
 */
export function readItem(item: XmlElement): { question: ExchangeQuestion | null; said: readonly Notice[] } {
  const text = textReader();
  const written = item.attributes.get('identifier')?.trim() ?? '';
  const isOurs = item.attributes.get('toolName') === 'Spokewise';
  const id = written === '' || (isOurs && /^unnamed-\d+$/.test(written)) ? null : written;
  const name = item.attributes.get('title')?.trim() || null;
  const itemBody = childNamed(item, 'itemBody');
  const about = name ?? id ?? firstWords(textOf(itemBody));
  const notices = questionNotices(item.line, about);
  const declarations = responseDeclarations(item);
  const source: ItemSource = {
    item,
    text,
    notices,
    declarations,
    rules: processingRules(item, declarations),
  };
  const skip = (code: string, message: string) => {
    notices.add('skipped', code, message);
    return { question: null, said: notices.all() };
  };
  if (itemBody === null) return skip('no-prompt', 'It has no body; it was left out.');
  if (item.attributes.get('adaptive') === 'true')
    return skip(
      'adaptive',
      'It changes with the answers that it is given, which files here cannot; it was left out.',
    );
  if (interactionsOf(itemBody).length > MOST_INTERACTIONS)
    return skip('too-big', `It asks more than ${MOST_INTERACTIONS} things at once; it was left out.`);
  if (childNamed(item, 'templateDeclaration') !== null)
    return skip(
      'template',
      'It draws numbers anew for each learner, which files here cannot; it was left out.',
    );

  const feedback = itemFeedback(source);
  const read = bodyOf(source, itemBody, feedback);
  if (read === null) return { question: null, said: notices.all() };
  const fault = bodyFault(read.prompt, read.body);
  if (fault !== null) return skip(fault.code, `It ${fault.words}; it was left out.`);
  const question: ExchangeQuestion = {
    id,
    name,
    prompt: read.prompt,
    category: [],
    tags: [],
    feedback: feedback.ofAll(),
    points: pointsOf(item),
    body: read.body,
  };
  for (const { code, message } of text.losses()) notices.add('changed', code, message);
  return { question, said: notices.all() };
}

/** Each is looked for in the whole item, so their number bounds the time that an item takes. */
const MOST_INTERACTIONS = 100;

type Read = { prompt: ExchangeText; body: ExchangeBody } | null;

function bodyOf(source: ItemSource, itemBody: XmlElement, feedback: ItemFeedback): Read {
  const interactions = interactionsOf(itemBody);
  const [only] = interactions;
  if (only === undefined) return { prompt: promptOf(source, itemBody, []), body: { kind: 'description' } };
  const reader = interactions.length === 1 ? blockReaders.get(only.name) : undefined;
  if (reader !== undefined) {
    const body = reader(source, only, feedback);
    return body === null ? null : { prompt: promptOf(source, itemBody, []), body };
  }
  const strange = interactions.find(({ name }) => !blockReaders.has(name) && !isGapName(name));
  if (strange !== undefined) {
    source.notices.add(
      'skipped',
      'unknown-interaction',
      `It asks by “${strange.name.slice(0, 40)}”, which has no place here; it was left out.`,
    );
    return null;
  }
  const gaps = interactions.map((one) => (isGapName(one.name) ? gapOf(source, one, feedback) : null));
  if (gaps.some((gap) => gap === null)) {
    source.notices.add(
      'skipped',
      'composite',
      'It asks several things, not all of which can be a gap in a text; it was left out.',
    );
    return null;
  }
  const prompt = promptOf(source, itemBody, interactions);
  const [gap] = gaps;
  const isTyped = gaps.length === 1 && prompt.endsWith('{{1}}') && only.attributes.get('class') !== 'gap';
  if (isTyped && gap && gap.kind !== 'choose-one') {
    const { points: _, ...body } = gap;
    return { prompt: prompt.slice(0, -'{{1}}'.length).trim(), body };
  }
  return { prompt, body: { kind: 'gaps', gaps: gaps.filter((gap): gap is ExchangeGap => gap !== null) } };
}

function isGapName(name: string): boolean {
  return GAP_NAMES.some((known) => known === name);
}

/** In document order; gaps to drag into stand for the interaction around them. */
function interactionsOf(itemBody: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const isOne = child.name.endsWith('Interaction') && child.name !== 'gapMatchInteraction';
      if (isOne || child.name === 'gap') found.push(child);
      else visit(child);
    }
  };
  visit(itemBody);
  return found;
}

/** The text of the body with each of `gaps` as `{{1}}`, `{{2}}` … and any other interaction as the prompt that stands in it. */
function promptOf({ text }: ItemSource, itemBody: XmlElement, gaps: readonly XmlElement[]): ExchangeText {
  const prompts: string[] = [];
  const replace = (child: XmlElement): string | null => {
    const at = gaps.indexOf(child);
    if (at >= 0) return `{{${at + 1}}}`;
    if (HIDDEN.has(child.name)) return '';
    if (child.name === 'rubricBlock' && !/\bcandidate\b/.test(child.attributes.get('view') ?? 'candidate'))
      return '';
    if (!child.name.endsWith('Interaction') || child.name === 'gapMatchInteraction') return null;
    const prompt = childNamed(child, 'prompt');
    if (prompt !== null) prompts.push(markdownOfNodes(prompt, text));
    return '';
  };
  const body = markdownOfNodes(itemBody, text, replace);
  return [body, ...new Set(prompts)].filter((part) => part !== '').join('\n\n');
}

const HIDDEN = new Set(['feedbackBlock', 'feedbackInline', 'stylesheet', 'gapText', 'gapImg']);

function pointsOf(item: XmlElement): number {
  const [score] = childrenNamed(item, 'outcomeDeclaration').filter(
    (one) => one.attributes.get('identifier') === 'SCORE',
  );
  const candidates = [outcomeDefault(item, 'MAXSCORE'), score?.attributes.get('normalMaximum') ?? null];
  for (const candidate of candidates) {
    const points = Number(candidate ?? '');
    if (Number.isFinite(points) && points > 0) return points;
  }
  return 1;
}
