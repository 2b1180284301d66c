import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNotes } from './parse-notes';

const base = `  path: konnectivity
  claim: encrypted
  exams: [kcsa/threat-model]
  difficulty: 1
  sources: [{ title: A page }]
  lesson: konnectivity
`;
const qa = `- id: one
  kind: qa
${base}  question: What?
  answer: That.
`;

test('a good note comes out with defaults and knows its place', () => {
  const { entries, problems } = parseNotes(`# comment\n${qa}`, 'items/a.yaml');
  expect(problems).toEqual([]);
  expect(entries[0]?.value).toMatchObject({ id: 'one', kind: 'qa', status: 'live' });
  expect(entries[0]?.place()).toEqual({ file: 'items/a.yaml', line: 2, column: 3 });
  expect(entries[0]?.place(['exams', 0])).toEqual({ file: 'items/a.yaml', line: 6, column: 11 });
  expect(entries[0]?.place(['mayRead'])).toEqual({ file: 'items/a.yaml', line: 2, column: 3 });
});

test.each<[string, string, string, number, number]>([
  ['not a list', 'id: one\n', 'schema', 1, 1],
  ['a bracket left open', `${qa}- id: [two\n`, 'yaml', 12, 1],
  ['the same key twice', qa.replace('  answer', '  question: Again?\n  answer'), 'yaml', 10, 3],
  ['an alias', `${qa}- &a { id: two }\n- *a\n`, 'yaml', 1, 1],
  ['an unknown kind', qa.replace('kind: qa', 'kind: essay'), 'schema', 2, 9],
  ['an unknown path', qa.replace('path: konnectivity', 'path: konektivity'), 'schema', 3, 9],
  ['a difficulty out of range', qa.replace('difficulty: 1', 'difficulty: 4'), 'schema', 6, 15],
  ['a field that does not belong', qa.replace('  answer', '  colour: red\n  answer'), 'schema', 10, 3],
  ['a missing field', qa.replace('  answer: That.\n', ''), 'schema', 1, 3],
  ['an id with capitals', qa.replace('id: one', 'id: One'), 'schema', 1, 7],
  ['no source', qa.replace('[{ title: A page }]', '[]'), 'schema', 7, 12],
  ['a link without TLS', qa.replace('A page', "A page, url: 'http://a.b'"), 'schema', 7, 35],
  ['a version that is none', qa.replace('  answer', "  since: 'v1.2'\n  answer"), 'schema', 10, 10],
])('%s', (_, text, code, line, column) => {
  const { problems } = parseNotes(text, 'a.yaml');
  expect(problems.map((problem) => [problem.code, problem.file, problem.line, problem.column])).toEqual([
    [code, 'a.yaml', line, column],
  ]);
});

const template = (kind: string, own: string) => `- id: one
  kind: ${kind}
${base}  version: 1
  base: plain
  vary: [[as-is, no-kubelet-ca]]
  show: [kube-apiserver]
${own}`;
const alarm = (target: string, component = 'kubelet') =>
  template(
    'explain-away',
    `  finding: A scanner says so.
  target: ${target}
  component: ${component}
  knob: port
`,
  );

test.each<[string, string, string, number, number, string]>([
  [
    'a rule that is not there',
    alarm('{ rule: kubelet-anonymus }'),
    'unknown-rule',
    14,
    19,
    'one: target.rule: There is no rule "kubelet-anonymus". Did you mean "kubelet-anonymous"?',
  ],
  [
    'an operation that is not there',
    alarm('{ operation: kubectl-log, outcome: [protected] }'),
    'unknown-operation',
    14,
    24,
    'one: target.operation: There is no operation "kubectl-log". Did you mean "kubectl-logs"?',
  ],
  [
    'a path that is not there',
    alarm('{ path: konektivity, claim: encrypted }'),
    'schema',
    14,
    19,
    'one: target.path: Invalid option',
  ],
  [
    'a claim that is misspelt',
    alarm('{ path: konnectivity, claim: encripted }'),
    'schema',
    14,
    40,
    'one: target.claim: Invalid option',
  ],
  [
    'a component that is not there',
    alarm('{ rule: kubelet-anonymous }', 'kublet'),
    'unknown-component',
    15,
    14,
    'one: component: There is no component "kublet". Did you mean "kubelet"?',
  ],
  [
    'a component that no file starts',
    template('will-it-start', '  component: pod\n'),
    'unknown-component',
    13,
    14,
    'one: component: There is no component "pod".',
  ],
])('%s is told, with the nearest name', (_, text, code, line, column, message) => {
  const { entries, problems } = parseNotes(text, 'a.yaml');
  expect(entries).toEqual([]);
  expect(problems.map((one) => [one.code, one.line, one.column])).toEqual([[code, line, column]]);
  expect(problems[0]?.message.slice(0, message.length)).toBe(message);
});

test('a bad note does not hide the good ones or the other bad ones', () => {
  const { entries, problems } = parseNotes(
    `${qa.replace('one', 'One')}${qa}${qa.replace('one', 'Two')}`,
    'a.yaml',
  );
  expect(entries.map((entry) => entry.value.id)).toEqual(['one']);
  expect(problems.map((problem) => problem.line)).toEqual([1, 21]);
});

test('an empty file is an empty list', () => {
  expect(parseNotes('# nothing yet\n', 'a.yaml')).toEqual({ entries: [], problems: [] });
});

// fast-check's own "binary" unit needs seconds to warm up.
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

test('no text makes it throw', () => {
  const yamlish = fc.stringMatching(/^(?:[-:{}[\]&*!|>#'"?, \n\tab01~%@`]|<<|---\n|- )*$/);
  fc.assert(
    fc.property(fc.oneof(anyText, yamlish), (text) => {
      const { entries, problems } = parseNotes(text, 'a.yaml');
      expect(entries).toEqual([]);
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});
