import { assertNever } from '@/lib/core/assert-never';
import type {
  ExchangeBody,
  ExchangeGap,
  ExchangeOption,
  ExchangeQuestion,
  ExchangeRange,
} from '../exchange-question';
import { escapeXml } from '../xml/escape-xml';
import { markupOfMarkdown } from './markup-of-markdown';

/** The parts of an item in the order that QTI wants them in; each a list of lines. */
type Parts = {
  responses: string[];
  outcomes: string[];
  /** Block that stands below the text, or ''. */
  block: string;
  /** What stands for `{{1}}`, `{{2}}` … in the text. */
  inline: string[];
  rules: string[];
  feedback: string[];
};

/**
 * A question as an item of QTI 2.1. What an answer is worth stands in mappings and rules as a share of 1, outcome `SHARE_…` of each
 * response; `SCORE` is their mean, weighed by `POINTS_…`, times `MAXSCORE`.
 *
 * @param number of the item in its package: the name of one that has no id.
 */
export function writeItem(question: ExchangeQuestion, number: number): string {
  const { body } = question;
  const parts = partsOf(body);
  const general = question.feedback === null ? [] : [modal('GENERAL', 'GENERAL', question.feedback)];
  const text = markupOfMarkdown(question.prompt).replace(
    /\{\{(\d+)\}\}/g,
    (whole, at) => parts.inline[Number(at) - 1] ?? whole,
  );
  const lines = [
    ...parts.responses,
    outcome('SCORE', 'float', '0'),
    outcome('MAXSCORE', 'float', String(question.points)),
    ...parts.outcomes,
    ...(question.feedback === null ? [] : [outcome('GENERAL', 'identifier', 'GENERAL')]),
    `<itemBody>\n${[text, parts.block].filter((part) => part !== '').join('\n')}\n</itemBody>`,
    ...(parts.rules.length === 0
      ? []
      : [`<responseProcessing>\n${parts.rules.join('\n')}\n</responseProcessing>`]),
    ...parts.feedback,
    ...general,
  ];
  const id = question.id ?? `unnamed-${number}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${attribute(id)}" title="${attribute(question.name ?? '')}" adaptive="false" timeDependent="false" toolName="Spokewise">
${lines.join('\n')}
</assessmentItem>
`;
}

function partsOf(body: ExchangeBody): Parts {
  const parts: Parts = { responses: [], outcomes: [], block: '', inline: [], rules: [], feedback: [] };
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      addChoice(parts, body.options, body.kind === 'choose-many', body.shuffle);
      break;
    case 'true-false':
      addChoice(
        parts,
        [
          { text: 'True', fraction: body.holds ? 1 : 0, feedback: body.whenTrue },
          { text: 'False', fraction: body.holds ? 0 : 1, feedback: body.whenFalse },
        ],
        false,
        false,
        ['true', 'false'],
      );
      break;
    case 'type-in':
    case 'number':
      parts.block = `<p>${addField(parts, 'RESPONSE', body, '')}</p>`;
      break;
    case 'match':
      addMatch(parts, body);
      break;
    case 'order':
      addOrder(parts, body.steps);
      break;
    case 'gaps':
      parts.inline = body.gaps.map((gap, at) => addGap(parts, `RESPONSE_${at + 1}`, gap));
      parts.rules.push(
        scoreRule(body.gaps.map((gap, at) => ({ response: `RESPONSE_${at + 1}`, points: gap.points }))),
      );
      return parts;
    case 'essay':
      parts.responses.push(
        '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>',
      );
      parts.block = '<extendedTextInteraction responseIdentifier="RESPONSE"/>';
      return parts;
    case 'description':
      return parts;
    default:
      return assertNever(body);
  }
  parts.rules.push(scoreRule([{ response: 'RESPONSE', points: 1 }]));
  return parts;
}

function addChoice(
  parts: Parts,
  options: readonly ExchangeOption[],
  isMany: boolean,
  shuffle: boolean,
  identifiers: readonly string[] = options.map((_, at) => `C${at + 1}`),
): void {
  const named = options.map((option, at) => ({ ...option, identifier: identifiers[at] ?? '' }));
  const right = named.filter(({ fraction }) => fraction > 0).map(({ identifier }) => identifier);
  const best = named.toSorted((one, other) => other.fraction - one.fraction)[0]?.identifier ?? '';
  parts.responses.push(
    declaration('RESPONSE', isMany ? 'multiple' : 'single', 'identifier', isMany ? right : [best], [
      ...named.map(({ identifier, fraction }) => mapEntry(identifier, fraction)),
    ]),
  );
  parts.outcomes.push(
    outcome('SHARE_RESPONSE', 'float', '0'),
    `<outcomeDeclaration identifier="FEEDBACK" cardinality="${isMany ? 'multiple' : 'single'}" baseType="identifier"/>`,
  );
  parts.rules.push(mapRule('RESPONSE'), set('FEEDBACK', '<variable identifier="RESPONSE"/>'));
  const choices = named.map(({ identifier, text, feedback }) => {
    const said =
      feedback === null
        ? ''
        : `<feedbackInline outcomeIdentifier="FEEDBACK" identifier="${identifier}" showHide="show"><span class="markdown">${escapeXml(feedback)}</span></feedbackInline>`;
    return `<simpleChoice identifier="${identifier}">${markupOfMarkdown(text)}${said}</simpleChoice>`;
  });
  parts.block = `<choiceInteraction responseIdentifier="RESPONSE" shuffle="${shuffle}" maxChoices="${isMany ? 0 : 1}">\n${choices.join('\n')}\n</choiceInteraction>`;
}

function addMatch(parts: Parts, body: Extract<ExchangeBody, { kind: 'match' }>): void {
  const rights = [...new Set([...body.pairs.map(({ right }) => right), ...body.spare])];
  const pairs = body.pairs.map(({ right }, at) => `L${at + 1} R${rights.indexOf(right) + 1}`);
  const entries = pairs.map((pair) => mapEntry(pair, 1 / pairs.length));
  parts.responses.push(declaration('RESPONSE', 'multiple', 'directedPair', pairs, entries));
  parts.outcomes.push(outcome('SHARE_RESPONSE', 'float', '0'));
  parts.rules.push(mapRule('RESPONSE'));
  const column = (letter: string, texts: readonly string[], matchMax: number) =>
    `<simpleMatchSet>\n${texts.map((text, at) => `<simpleAssociableChoice identifier="${letter}${at + 1}" matchMax="${matchMax}">${markupOfMarkdown(text)}</simpleAssociableChoice>`).join('\n')}\n</simpleMatchSet>`;
  parts.block = `<matchInteraction responseIdentifier="RESPONSE" shuffle="${body.shuffle}" maxAssociations="${pairs.length}">\n${column(
    'L',
    body.pairs.map(({ left }) => left),
    1,
  )}\n${column('R', rights, 0)}\n</matchInteraction>`;
}

function addOrder(parts: Parts, steps: readonly string[]): void {
  const identifiers = steps.map((_, at) => `S${at + 1}`);
  parts.responses.push(declaration('RESPONSE', 'ordered', 'identifier', identifiers, []));
  parts.outcomes.push(outcome('SHARE_RESPONSE', 'float', '0'));
  parts.rules.push(
    when('<match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>', [
      set('SHARE_RESPONSE', base('float', '1')),
    ]),
  );
  const choices = steps.map(
    (step, at) => `<simpleChoice identifier="S${at + 1}">${markupOfMarkdown(step)}</simpleChoice>`,
  );
  parts.block = `<orderInteraction responseIdentifier="RESPONSE" shuffle="true">\n${choices.join('\n')}\n</orderInteraction>`;
}

function addGap(parts: Parts, response: string, gap: ExchangeGap): string {
  parts.outcomes.push(outcome(`POINTS_${response}`, 'float', String(gap.points)));
  if (gap.kind !== 'choose-one') return addField(parts, response, gap, ' class="gap"');
  const named = gap.options.map((option, at) => ({ ...option, identifier: `${response}_C${at + 1}` }));
  const best = named.toSorted((one, other) => other.fraction - one.fraction)[0]?.identifier ?? '';
  parts.responses.push(
    declaration(
      response,
      'single',
      'identifier',
      [best],
      named.map(({ identifier, fraction }) => mapEntry(identifier, fraction)),
    ),
  );
  parts.outcomes.push(outcome(`SHARE_${response}`, 'float', '0'));
  parts.rules.push(mapRule(response));
  const said = named.filter(({ feedback }) => feedback !== null);
  if (said.length > 0) {
    parts.outcomes.push(outcome(`FEEDBACK_${response}`, 'identifier', null));
    parts.rules.push(set(`FEEDBACK_${response}`, `<variable identifier="${response}"/>`));
    for (const { identifier, feedback } of said)
      parts.feedback.push(modal(`FEEDBACK_${response}`, identifier, feedback ?? ''));
  }
  const choices = named.map(
    ({ identifier, text }) =>
      `<inlineChoice identifier="${identifier}" class="markdown">${escapeXml(text)}</inlineChoice>`,
  );
  return `<inlineChoiceInteraction responseIdentifier="${response}" class="gap" shuffle="false">${choices.join('')}</inlineChoiceInteraction>`;
}

type Field =
  | { kind: 'type-in'; answers: readonly ExchangeOption[]; caseMatters: boolean }
  | { kind: 'number'; answers: readonly ExchangeRange[] };

function addField(parts: Parts, response: string, field: Field, className: string): string {
  parts.outcomes.push(outcome(`SHARE_${response}`, 'float', '0'));
  if (field.answers.some(({ feedback }) => feedback !== null))
    parts.outcomes.push(outcome(`FEEDBACK_${response}`, 'identifier', null));
  const sayWhen = (condition: string, at: number, feedback: string | null, more: readonly string[]) => {
    const shown = `${response}_A${at + 1}`;
    const sets = feedback === null ? more : [...more, set(`FEEDBACK_${response}`, base('identifier', shown))];
    if (sets.length > 0) parts.rules.push(when(condition, sets));
    if (feedback !== null) parts.feedback.push(modal(`FEEDBACK_${response}`, shown, feedback));
  };
  if (field.kind === 'number') {
    const [best] = field.answers.toSorted((one, other) => other.fraction - one.fraction);
    const middle = best === undefined ? [] : [String(best.from + (best.to - best.from) / 2)];
    parts.responses.push(declaration(response, 'single', 'float', middle, []));
    for (const [at, { from, to, fraction, feedback }] of field.answers.entries()) {
      const bound = (name: string, end: number) =>
        `<${name}><variable identifier="${response}"/>${base('float', String(end))}</${name}>`;
      sayWhen(`<and>${bound('gte', from)}${bound('lte', to)}</and>`, at, feedback, [
        set(`SHARE_${response}`, base('float', String(fraction))),
      ]);
    }
  } else {
    const [best] = field.answers.toSorted((one, other) => other.fraction - one.fraction);
    const entries = field.answers.map(({ text, fraction }) => mapEntry(text, fraction, field.caseMatters));
    parts.responses.push(declaration(response, 'single', 'string', best ? [best.text] : [], entries));
    parts.rules.push(mapRule(response));
    for (const [at, { text, feedback }] of field.answers.entries())
      sayWhen(
        `<stringMatch caseSensitive="${field.caseMatters}"><variable identifier="${response}"/>${base('string', text)}</stringMatch>`,
        at,
        feedback,
        [],
      );
  }
  return `<textEntryInteraction responseIdentifier="${response}"${className}/>`;
}

function declaration(
  identifier: string,
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  entries: readonly string[],
): string {
  const values = correct.map((value) => `<value>${escapeXml(value)}</value>`).join('');
  const right = values === '' ? '' : `<correctResponse>${values}</correctResponse>`;
  const mapping =
    entries.length === 0
      ? ''
      : `<mapping lowerBound="0" upperBound="1" defaultValue="0">${entries.join('')}</mapping>`;
  return `<responseDeclaration identifier="${identifier}" cardinality="${cardinality}" baseType="${baseType}">${right}${mapping}</responseDeclaration>`;
}

function mapEntry(key: string, value: number, isCaseSensitive?: boolean): string {
  const matters = isCaseSensitive === undefined ? '' : ` caseSensitive="${isCaseSensitive}"`;
  return `<mapEntry mapKey="${attribute(key)}" mappedValue="${value}"${matters}/>`;
}

function outcome(identifier: string, baseType: string, value: string | null): string {
  const start = `<outcomeDeclaration identifier="${identifier}" cardinality="single" baseType="${baseType}"`;
  return value === null
    ? `${start}/>`
    : `${start}><defaultValue><value>${value}</value></defaultValue></outcomeDeclaration>`;
}

function mapRule(response: string): string {
  return set(`SHARE_${response}`, `<mapResponse identifier="${response}"/>`);
}

function scoreRule(shares: readonly { response: string; points: number }[]): string {
  const total = shares.reduce((sum, { points }) => sum + points, 0);
  const terms = shares.map(
    ({ response, points }) =>
      `<product><variable identifier="SHARE_${response}"/>${base('float', String(points))}</product>`,
  );
  return set(
    'SCORE',
    `<product><variable identifier="MAXSCORE"/><divide><sum>${terms.join('')}</sum>${base('float', String(total))}</divide></product>`,
  );
}

function set(identifier: string, expression: string): string {
  return `<setOutcomeValue identifier="${identifier}">${expression}</setOutcomeValue>`;
}

function when(condition: string, sets: readonly string[]): string {
  return `<responseCondition><responseIf>${condition}${sets.join('')}</responseIf></responseCondition>`;
}

function base(baseType: string, value: string): string {
  return `<baseValue baseType="${baseType}">${escapeXml(value)}</baseValue>`;
}

function modal(outcomeIdentifier: string, identifier: string, text: string): string {
  return `<modalFeedback outcomeIdentifier="${outcomeIdentifier}" identifier="${identifier}" showHide="show">${markupOfMarkdown(text)}</modalFeedback>`;
}

function attribute(value: string): string {
  return escapeXml(value, false);
}
