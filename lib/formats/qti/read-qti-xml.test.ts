import { expect, test } from 'vitest';
import { readQtiXml } from './read-qti-xml';

function read(text: string) {
  const report = readQtiXml(text);
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

const item = (
  declarations: string,
  body: string,
  rest = '<responseProcessing template="http://x/rptemplates/match_correct"/>',
) =>
  `<assessmentItem identifier="i1" title="T">${declarations}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><itemBody>${body}</itemBody>${rest}</assessmentItem>`;

const MAP =
  '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/map_response.xml"/>';

const declare = (
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  map = '',
  identifier = 'RESPONSE',
) =>
  `<responseDeclaration identifier="${identifier}" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${correct.map((value) => `<value>${value}</value>`).join('')}</correctResponse>${map}</responseDeclaration>`;

const choices = ['A', 'B', 'C']
  .map((name) => `<simpleChoice identifier="${name}">${name.toLowerCase()}</simpleChoice>`)
  .join('');

test.each([
  [
    'choice, with a prompt of its own and feedback for one choice',
    item(
      declare('single', 'identifier', ['B']),
      `<p>Look.</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>Which <b>one</b>?</prompt>${choices.replace('>b<', '>b<feedbackInline outcomeIdentifier="F" identifier="B">yes</feedbackInline><')}</choiceInteraction>`,
    ),
    'Look.\n\nWhich **one**?',
    {
      kind: 'choose-one',
      shuffle: true,
      options: [
        { text: 'a', fraction: 0, feedback: null },
        { text: 'b', fraction: 1, feedback: 'yes' },
        { text: 'c', fraction: 0, feedback: null },
      ],
    },
  ],
  [
    'several, all or nothing',
    item(
      declare('multiple', 'identifier', ['A', 'C']),
      `<choiceInteraction responseIdentifier="RESPONSE"><prompt>P</prompt>${choices}</choiceInteraction>`,
    ),
    'P',
    { kind: 'choose-many', options: [{ fraction: 0.5 }, { fraction: -1 }, { fraction: 0.5 }] },
  ],
  [
    'several, mapped',
    item(
      declare(
        'multiple',
        'identifier',
        ['A', 'C'],
        '<mapping lowerBound="0" upperBound="2" defaultValue="-2"><mapEntry mapKey="A" mappedValue="1"/><mapEntry mapKey="B" mappedValue="-1"/><mapEntry mapKey="C" mappedValue="3"/></mapping>',
      ),
      `<choiceInteraction responseIdentifier="RESPONSE"><prompt>P</prompt>${choices}</choiceInteraction>`,
      MAP,
    ),
    'P',
    { kind: 'choose-many', options: [{ fraction: 0.25 }, { fraction: -0.25 }, { fraction: 0.75 }] },
  ],
  [
    'order',
    item(
      declare('ordered', 'identifier', ['C', 'A', 'B']),
      `<orderInteraction responseIdentifier="RESPONSE"><prompt>P</prompt>${choices}</orderInteraction>`,
    ),
    'P',
    { kind: 'order', steps: ['c', 'a', 'b'] },
  ],
  [
    'match',
    item(
      declare('multiple', 'directedPair', ['A X', 'B X']),
      `<matchInteraction responseIdentifier="RESPONSE"><prompt>P</prompt><simpleMatchSet><simpleAssociableChoice identifier="A">a</simpleAssociableChoice><simpleAssociableChoice identifier="B">b</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="X">x</simpleAssociableChoice><simpleAssociableChoice identifier="Y">y</simpleAssociableChoice></simpleMatchSet></matchInteraction>`,
    ),
    'P',
    {
      kind: 'match',
      pairs: [
        { left: 'a', right: 'x' },
        { left: 'b', right: 'x' },
      ],
      spare: ['y'],
    },
  ],
  [
    'associate',
    item(
      declare('multiple', 'pair', ['A B']),
      `<associateInteraction responseIdentifier="RESPONSE"><prompt>P</prompt>${['A', 'B', 'C'].map((name) => `<simpleAssociableChoice identifier="${name}" matchMax="1">${name}</simpleAssociableChoice>`).join('')}</associateInteraction>`,
    ),
    'P',
    { kind: 'match', pairs: [{ left: 'A', right: 'B' }], spare: ['C'] },
  ],
  [
    'a text to type, mapped',
    item(
      declare(
        'single',
        'string',
        ['York'],
        '<mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="2" caseSensitive="false"/><mapEntry mapKey="york city" mappedValue="1"/></mapping>',
      ),
      '<p>Where? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
      MAP,
    ),
    'Where?',
    {
      kind: 'type-in',
      caseMatters: false,
      answers: [
        { text: 'York', fraction: 1 },
        { text: 'york city', fraction: 0.5 },
      ],
    },
  ],
  [
    'R/exams: a number with tolerance in its processing',
    item(
      declare('single', 'float', ['2.5']),
      '<p>\n<p>How much?</p>\n</p><p><textEntryInteraction responseIdentifier="RESPONSE"/></p>',
      '<responseProcessing><responseCondition><responseIf><and><match><variable identifier="FEEDBACKBASIC"/><baseValue baseType="identifier">correct</baseValue></match><equal toleranceMode="absolute" tolerance="0.01 0.01"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal></and><setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/><baseValue baseType="float">1</baseValue></sum></setOutcomeValue></responseIf></responseCondition></responseProcessing>',
    ),
    'How much?',
    { kind: 'number', answers: [{ from: 2.49, to: 2.51, fraction: 1 }] },
  ],
  [
    'two in a text: gaps',
    item(
      declare('single', 'string', ['a']) + declare('single', 'identifier', ['Y'], '', 'R2'),
      '<p>One <textEntryInteraction responseIdentifier="RESPONSE"/> two <inlineChoiceInteraction responseIdentifier="R2"><inlineChoice identifier="X">x*</inlineChoice><inlineChoice identifier="Y">y</inlineChoice></inlineChoiceInteraction>.</p>',
    ),
    'One {{1}} two {{2}}.',
    {
      kind: 'gaps',
      gaps: [
        { kind: 'type-in', answers: [{ text: 'a', fraction: 1 }] },
        {
          kind: 'choose-one',
          options: [
            { text: String.raw`x\*`, fraction: 0 },
            { text: 'y', fraction: 1 },
          ],
        },
      ],
    },
  ],
  [
    'words dragged into gaps',
    item(
      declare('multiple', 'directedPair', ['W G1', 'S G2']),
      '<gapMatchInteraction responseIdentifier="RESPONSE"><prompt>Fill.</prompt><gapText identifier="W">winter</gapText><gapText identifier="S">summer</gapText><blockquote><p>Now is the <gap identifier="G1"/> made <gap identifier="G2"/>.</p></blockquote></gapMatchInteraction>',
    ),
    'Fill.\n\n> Now is the {{1}} made {{2}}.',
    {
      kind: 'gaps',
      gaps: [
        {
          options: [
            { text: 'winter', fraction: 1 },
            { text: 'summer', fraction: 0 },
          ],
        },
        {
          options: [
            { text: 'winter', fraction: 0 },
            { text: 'summer', fraction: 1 },
          ],
        },
      ],
    },
  ],
  [
    'essay',
    item(
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>',
      '<rubricBlock view="scorer"><p>secret</p></rubricBlock><extendedTextInteraction responseIdentifier="RESPONSE"><prompt>Why?</prompt></extendedTextInteraction>',
    ),
    'Why?',
    { kind: 'essay' },
  ],
  ['no interaction', item('', '<p>Read this.</p>'), 'Read this.', { kind: 'description' }],
  [
    'QTI 3.0',
    `<qti-assessment-item identifier="i1" title="T"><qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><p>x</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>`,
    'x',
    {
      kind: 'choose-one',
      options: [
        { text: 'a', fraction: 1 },
        { text: 'b', fraction: 0 },
      ],
    },
  ],
])('2.x: %s', (_, text, prompt, body) => {
  expect(read(text)).toMatchObject({ questions: [{ id: 'i1', name: 'T', prompt, body }], notices: [] });
});

test.each([
  [
    'a picture to point at',
    item('', '<p>x</p><hotspotInteraction responseIdentifier="RESPONSE"/>'),
    'unknown-interaction',
  ],
  [
    'a slider',
    item(declare('single', 'integer', ['3']), '<p>x</p><sliderInteraction responseIdentifier="RESPONSE"/>'),
    'unknown-interaction',
  ],
  [
    'several questions in one',
    item(
      declare('multiple', 'identifier', ['A']),
      `<choiceInteraction responseIdentifier="RESPONSE">${choices}</choiceInteraction><extendedTextInteraction/>`,
    ),
    'composite',
  ],
  ['a template', item('<templateDeclaration identifier="A"/>', '<p>x</p>'), 'template'],
  ['no body', '<assessmentItem identifier="a"/>', 'no-prompt'],
  [
    'no key',
    item(
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"/>',
      `<p>x</p><choiceInteraction responseIdentifier="RESPONSE">${choices}</choiceInteraction>`,
    ),
    'no-key',
  ],
  [
    'a response that is not declared',
    item('', `<p>x</p><orderInteraction responseIdentifier="NONE">${choices}</orderInteraction>`),
    'too-few-options',
  ],
])('2.x: %s is skipped by name', (_, text, code) => {
  expect(read(text)).toMatchObject({ questions: [], notices: [{ effect: 'skipped', code }] });
});

const oneTwo = (presentation: string, processing: string, type = '') =>
  `<questestinterop><assessment><section><item ident="i1" title="T"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${type}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><flow>${presentation}</flow></presentation><resprocessing><outcomes><decvar varname="SCORE" maxvalue="2"/></outcomes>${processing}</resprocessing></item></section></assessment></questestinterop>`;

const material = (text: string) =>
  `<material><mattext texttype="text/html"><![CDATA[${text}]]></mattext></material>`;
const label = (ident: string) =>
  `<response_label ident="${ident}">${material(ident.toLowerCase())}</response_label>`;
const lid = (ident: string, labels: readonly string[], more = '') =>
  `<response_lid ident="${ident}" ${more}><render_choice>${labels.map(label).join('')}</render_choice></response_lid>`;
const rule = (condition: string, set: string, more = '') =>
  `<respcondition continue="Yes"><conditionvar>${condition}</conditionvar>${set}${more}</respcondition>`;
const add = (by: number) => `<setvar varname="SCORE" action="Add">${by}</setvar>`;
const setTo = (to: number) => `<setvar varname="SCORE" action="Set">${to}</setvar>`;
const equal = (value: string, ident = 'R') => `<varequal respident="${ident}">${value}</varequal>`;

test.each([
  [
    'R/exams: several, each with its own points',
    oneTwo(
      material('<p>P</p>') + lid('R', ['A', 'B', 'C'], 'rcardinality="Multiple"'),
      rule(equal('A'), add(1)) + rule(equal('C'), add(1)) + rule(equal('B'), add(-2)) + rule('<other/>', ''),
    ),
    { kind: 'choose-many', options: [{ fraction: 0.5 }, { fraction: -1 }, { fraction: 0.5 }] },
  ],
  [
    'R/exams: all or nothing, with “other” at the end',
    oneTwo(
      material('<p>P</p>') + lid('R', ['A', 'B', 'C'], 'rcardinality="Multiple"'),
      rule(`<and>${equal('A')}${equal('B')}</and><not><or>${equal('C')}</or></not>`, setTo(2)) +
        rule(`<or>${equal('C')}</or>`, setTo(0)) +
        rule('<other/>', setTo(0)),
    ),
    { kind: 'choose-many', options: [{ fraction: 0.5 }, { fraction: 0.5 }, { fraction: -1 }] },
  ],
  [
    'R/exams: a number between two',
    oneTwo(
      `${material('<p>P</p>')}<response_num ident="R"><render_fib/></response_num>`,
      rule('<and><vargte respident="R">1.5</vargte><varlte respident="R">2.5</varlte></and>', setTo(2)) +
        rule(
          '<not><and><vargte respident="R">1.5</vargte><varlte respident="R">2.5</varlte></and></not>',
          setTo(0),
        ),
    ),
    { kind: 'number', answers: [{ from: 1.5, to: 2.5, fraction: 1 }] },
  ],
  [
    'Canvas: a number, exact or near',
    oneTwo(
      `${material('<p>P</p>')}<response_str ident="R"><render_fib fibtype="Decimal"/></response_str>`,
      rule(
        `<or>${equal('4')}<and><vargte respident="R">3.9</vargte><varlte respident="R">4.1</varlte></and></or>`,
        setTo(100),
      ),
      'numerical_question',
    ),
    { kind: 'number', answers: [{ from: 3.9, to: 4.1, fraction: 1 }] },
  ],
  [
    'Canvas: a text to type',
    oneTwo(
      `${material('<p>P</p>')}<response_str ident="R"><render_fib/></response_str>`,
      rule(equal('kubelet'), setTo(100)) + rule(equal('Kubelet'), setTo(100)),
      'short_answer_question',
    ),
    {
      kind: 'type-in',
      caseMatters: false,
      answers: [
        { text: 'kubelet', fraction: 1 },
        { text: 'Kubelet', fraction: 1 },
      ],
    },
  ],
  [
    'Canvas: menus in a text',
    oneTwo(
      material('<p>P [a b] and [c].</p>') + lid('response_c', ['X', 'Y']) + lid('response_a b', ['V', 'W']),
      rule(equal('X', 'response_c'), add(50)) + rule(equal('W', 'response_a b'), add(50)),
      'multiple_dropdowns_question',
    ),
    {
      kind: 'gaps',
      gaps: [
        {
          kind: 'choose-one',
          points: 1,
          options: [
            { text: 'v', fraction: 0 },
            { text: 'w', fraction: 1 },
          ],
        },
        {
          kind: 'choose-one',
          points: 1,
          options: [
            { text: 'x', fraction: 1 },
            { text: 'y', fraction: 0 },
          ],
        },
      ],
    },
  ],
  [
    'R/exams: cloze in which only all answers together earn',
    oneTwo(
      `${material('<p>P</p>')}${lid('R', ['A', 'B'])}${material('and')}<response_str ident="S"><render_fib/></response_str>`,
      rule(`<and>${equal('B')}${equal('yes', 'S')}</and><not><or>${equal('A')}</or></not>`, setTo(2)) +
        rule('<other/>', setTo(0)),
    ),
    {
      kind: 'gaps',
      gaps: [{ options: [{ fraction: 0 }, { fraction: 1 }] }, { answers: [{ text: 'yes', fraction: 1 }] }],
    },
  ],
  [
    'Canvas: essay',
    oneTwo(
      `${material('<p>P</p>')}<response_str ident="R"><render_fib/></response_str>`,
      rule('<other/>', ''),
      'essay_question',
    ),
    { kind: 'essay' },
  ],
  ['Canvas: text', oneTwo(material('<p>P</p>'), '', 'text_only_question'), { kind: 'description' }],
])('1.2: %s', (_, text, body) => {
  expect(read(text)).toMatchObject({ questions: [{ id: 'i1', name: 'T', points: 2, body }], notices: [] });
});

test('1.2: feedback of an option and of the question, that of a verdict is lost', () => {
  const feedback = (ident: string) =>
    `<itemfeedback ident="${ident}">${material(`${ident} text`)}</itemfeedback>`;
  const show = (ident: string) => `<displayfeedback feedbacktype="Response" linkrefid="${ident}"/>`;
  const text = oneTwo(
    material('P') + lid('R', ['A', 'B']),
    rule('<other/>', '', show('general_fb')) +
      rule(equal('A'), '', show('A_fb')) +
      rule(equal('A'), setTo(2), show('correct_fb')),
  ).replace('</item>', `${['general_fb', 'A_fb', 'correct_fb'].map(feedback).join('')}</item>`);
  const { questions, notices } = read(text);
  expect(questions).toMatchObject([
    {
      feedback: 'general_fb text',
      body: { options: [{ feedback: 'A_fb text' }, { feedback: null }] },
    },
  ]);
  expect(notices).toMatchObject([{ effect: 'changed', code: 'feedback-dropped' }]);
});

test.each([
  ['calculated', oneTwo(material('P'), '', 'calculated_question'), 'unknown-type'],
  [
    'a point on a picture',
    oneTwo(`${material('P')}<response_xy ident="R"><render_hotspot/></response_xy>`, ''),
    'unknown-interaction',
  ],
  [
    'a menu that stands nowhere',
    oneTwo(
      material('P') + lid('response_a', ['A', 'B']),
      rule(equal('A', 'response_a'), add(1)),
      'multiple_dropdowns_question',
    ),
    'lost-gap',
  ],
  ['no key', oneTwo(material('P') + lid('R', ['A', 'B']), ''), 'no-key'],
])('1.2: %s is skipped by name', (_, text, code) => {
  expect(read(text)).toMatchObject({ questions: [], notices: [{ effect: 'skipped', code, line: 1 }] });
});

test.each([
  ['<quiz/>', 'not-qti'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><assessmentItem/>', 'dtd'],
  ['<assessmentItem>', 'syntax'],
])('%s is refused', (text, code) => {
  expect(readQtiXml(text)).toMatchObject({ ok: false, problem: { code } });
});

test('2.x: a choice that the mapping does not name is worth its default', () => {
  const map = '<mapping upperBound="2" defaultValue="-2"><mapEntry mapKey="A" mappedValue="2"/></mapping>';
  const text = item(
    declare('multiple', 'identifier', ['A'], map),
    `<choiceInteraction responseIdentifier="RESPONSE"><prompt>P</prompt>${choices}</choiceInteraction>`,
    MAP,
  );
  const [question] = read(text).questions;
  expect(question?.body).toMatchObject({ options: [{ fraction: 1 }, { fraction: -1 }, { fraction: -1 }] });
});

test('2.x: bounds that are written before the variable are bounds all the same', () => {
  const bound = (name: string, value: string) =>
    `<${name}><baseValue baseType="float">${value}</baseValue><variable identifier="RESPONSE"/></${name}>`;
  const processing = `<responseProcessing><responseCondition><responseIf><and>${bound('gte', '2')}${bound('lte', '1')}</and><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>`;
  const text = item(
    declare('single', 'float', ['1.5']),
    '<p>P <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
    processing,
  );
  expect(read(text).questions[0]?.body).toMatchObject({
    kind: 'number',
    answers: [{ from: 1, to: 2, fraction: 1 }],
  });
});
