import { expect, test } from 'vitest';
import { readMoodleXml } from './read-moodle-xml';

function read(inside: string) {
  const report = readMoodleXml(`<?xml version="1.0"?>\n<quiz>\n${inside}\n</quiz>`);
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

function question(type: string, inside: string, text = '<p>Which?</p>') {
  return `<question type="${type}"><name><text>Q</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${inside}</question>`;
}

const answer = (fraction: string, text: string, more = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${more}</answer>`;

test.each([
  [
    'choose one, with thirds that a file rounds',
    question(
      'multichoice',
      answer('100', '&lt;b&gt;a&lt;/b&gt;') +
        answer('-33.33333', 'b', '<feedback><text>no</text></feedback>'),
    ),
    {
      kind: 'choose-one',
      shuffle: true,
      options: [
        { text: '**a**', fraction: 1, feedback: null },
        { text: 'b', fraction: -1 / 3, feedback: 'no' },
      ],
    },
  ],
  [
    'choose many, kept in order',
    question(
      'multichoice',
      `<single>false</single><shuffleanswers>0</shuffleanswers>${answer('50', 'a')}${answer('50', 'b')}${answer('0', 'c')}`,
    ),
    { kind: 'choose-many', shuffle: false, options: [{ fraction: 0.5 }, { fraction: 0.5 }, { fraction: 0 }] },
  ],
  [
    'true or false in the language of an old site',
    question(
      'truefalse',
      answer('0', 'Vrai', '<feedback><text>Non</text></feedback>') + answer('100', 'Faux'),
    ),
    { kind: 'true-false', holds: false, whenTrue: 'Non', whenFalse: null },
  ],
  [
    'R/exams: a number with tolerance',
    question(
      'numerical',
      '<answer fraction="100" format="moodle_auto_format"><text>0.3</text><tolerance>0.1</tolerance></answer>',
    ),
    { kind: 'number', answers: [{ from: 0.2, to: 0.4, fraction: 1, feedback: null }] },
  ],
  [
    'R/exams: a text to type, with line breaks around',
    question(
      'shortanswer',
      '<usecase>1</usecase><answer fraction="100"><text>\nkube*\n</text></answer><answer fraction="100"><text>\n a\\*b </text></answer>',
    ),
    { kind: 'type-in', caseMatters: true, answers: [{ text: 'a*b', fraction: 1, feedback: null }] },
  ],
  [
    'order by place, not by line',
    question('ordering', answer('2', 'second') + answer('1', 'first')),
    { kind: 'order', steps: ['first', 'second'] },
  ],
  [
    'words dragged into groups',
    question(
      'ddwtos',
      ['a', 'b', 'c']
        .map((text, at) => `<dragbox><text>${text}</text><group>${at === 1 ? 2 : 1}</group></dragbox>`)
        .join(''),
      '[[3]] and [[1]]',
    ),
    {
      kind: 'gaps',
      gaps: [
        {
          options: [
            { text: 'a', fraction: 0 },
            { text: 'c', fraction: 1 },
          ],
        },
        {
          options: [
            { text: 'a', fraction: 1 },
            { text: 'c', fraction: 0 },
          ],
        },
      ],
    },
  ],
  [
    'R/exams: Cloze with entities and numbers',
    question(
      'cloze',
      '',
      '<p>{2:NUMERICAL:=3:0.5} <code>{1:SHORTANSWER:%100%K&ouml;ln}</code> {1:MULTICHOICE_V:%0%x &lt; y~%100%<b>z</b>}</p>',
    ),
    {
      kind: 'gaps',
      gaps: [
        { kind: 'number', points: 2, answers: [{ from: 2.5, to: 3.5 }] },
        { kind: 'type-in', points: 1, caseMatters: false, answers: [{ text: 'Köln', fraction: 1 }] },
        { kind: 'choose-one', points: 1, options: [{ fraction: 0 }, { text: '**z**', fraction: 1 }] },
      ],
    },
  ],
  [
    'partners, two of which are the same',
    question(
      'matching',
      [
        ['frog', 'amphibian'],
        ['newt', 'amphibian'],
        ['', 'insect'],
      ]
        .map(
          ([left, right]) =>
            `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`,
        )
        .join(''),
    ),
    {
      kind: 'match',
      pairs: [
        { left: 'frog', right: 'amphibian' },
        { left: 'newt', right: 'amphibian' },
      ],
      spare: ['insect'],
    },
  ],
])('%s', (_, inside, body) => {
  expect(read(inside).questions).toMatchObject([{ name: 'Q', body }]);
});

test('frame: category, idnumber, tags, grade and feedback; old flat text and tags that nobody escaped', () => {
  const { questions, notices } = read(
    `<question type="category"><category><text>$course$/top/A//B/C</text></category></question>
     <question type="essay"><name>N</name><questiontext>Why <file name="a.png">xxxx</file></questiontext></question>
     <question type="essay"><name><text></text></name><questiontext format="html"><text><p>Why <i>so</i>?</p></text></questiontext>
       <idnumber>q7</idnumber><defaultgrade>2.5</defaultgrade>
       <generalfeedback format="plain_text"><text>1 * 2</text></generalfeedback>
       <tags><tag><text>x</text></tag><tag><text>y</text></tag><tag><text>x</text></tag></tags></question>`,
  );
  expect(questions).toEqual([
    {
      id: 'q7',
      name: null,
      prompt: 'Why _so_?',
      category: ['A/B', 'C'],
      tags: ['x', 'y'],
      feedback: String.raw`1 \* 2`,
      points: 2.5,
      body: { kind: 'essay' },
    },
  ]);
  expect(notices).toMatchObject([{ effect: 'skipped', code: 'no-prompt', line: 4, about: 'N' }]);
});

test.each([
  ['calculated', question('calculated', ''), 'unknown-type'],
  ['a name that is no type', '<question type="__proto__"/>', 'unknown-type'],
  ['no type', '<question/>', 'unknown-type'],
  ['no option', question('multichoice', ''), 'too-few-options'],
  ['nothing right', question('multichoice', answer('0', 'a') + answer('0', 'b')), 'no-key'],
  [
    'pictures as options',
    question('multichoice', answer('100', '&lt;img src="a"&gt;') + answer('0', 'b')),
    'empty-option',
  ],
  ['only patterns', question('shortanswer', answer('100', 'kube*')), 'no-key'],
  ['no number', question('numerical', answer('100', 'x')), 'no-key'],
  ['one side only', question('truefalse', answer('100', 'true')), 'no-key'],
  ['a gap that never ends', question('cloze', '', '{1:MC:=a'), 'cloze-syntax'],
  ['no gap', question('cloze', '', 'text'), 'no-gaps'],
  ['several at once', question('cloze', '', '{1:MULTIRESPONSE:=a~=b~c}'), 'multiresponse-gap'],
  [
    'a choice that is not there',
    question('gapselect', '<selectoption><text>a</text></selectoption>', '[[9]]'),
    'lost-gap',
  ],
])('%s: skipped, by name', (_, inside, code) => {
  const { questions, notices } = read(inside);
  expect(questions).toEqual([]);
  expect(notices).toContainEqual(expect.objectContaining({ effect: 'skipped', code, line: 3 }));
});

test.each([
  ['<questestinterop/>', 'not-moodle-xml'],
  ['<quiz>', 'syntax'],
  ['<!DOCTYPE q [<!ENTITY a "b">]><quiz>&a;</quiz>', 'dtd'],
  ['{}', 'not-xml'],
])('%s is refused', (text, code) => {
  expect(readMoodleXml(text)).toMatchObject({ ok: false, problem: { code } });
});

test('what is lost of a question that comes over', () => {
  const { questions, notices } = read(
    question(
      'multichoice',
      `${answer('100', 'a')}${answer('0', 'b')}<defaultgrade>0</defaultgrade>
       <correctfeedback><text>Your answer is correct.</text></correctfeedback><incorrectfeedback><text>Read page 3.</text></incorrectfeedback>`,
      'See <img src="@@PLUGINFILE@@/x.png" alt="the map">',
    ),
  );
  expect(questions).toMatchObject([{ prompt: 'See the map', points: 1 }]);
  expect(notices.map(({ effect, code }) => [effect, code])).toEqual([
    ['changed', 'no-points'],
    ['changed', 'image-dropped'],
    ['changed', 'feedback-dropped'],
  ]);
});
