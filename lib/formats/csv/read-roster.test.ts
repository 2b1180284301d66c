import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoster } from './read-roster';
import { rosterColumn } from './roster-columns';

test.each([
  ['Email', 'email'],
  ['E-Mail address', 'email'],
  ['STUDENT_EMAIL', 'email'],
  ['name', 'name'],
  ['Full name', 'name'],
  ['Learner', 'name'],
  ['First Name', 'first name'],
  ['Surname', 'last name'],
  ['Labels', 'labels'],
  ['Section', 'labels'],
  ['Extra time (%)', 'extra time'],
  ['extra_time_percent', 'extra time'],
  ['Phone', null],
  ['', null],
])('a column called %j is %j', (header, column) => {
  expect(rosterColumn(header)).toBe(column);
});

const ada = { email: 'ada@example.org', name: 'Ada', labels: ['A', 'late'], extraTimePercent: 25 };

test.each([
  ['commas', 'email,name,labels,extra time\nada@example.org,Ada,"A, late",25', 2],
  ['semicolons, another order', 'Extra time;Labels;NAME;E-Mail\n25 %;A|late;Ada;ADA@example.org', 2],
  [
    'tabs, blank lines and a byte order mark',
    '\uFEFFe-mail\tname\tgroup\ttime\n\n\nada@example.org\tAda\tA; late\t25%\n',
    4,
  ],
  ['Windows lines', 'email,name,labels,extra time\r\nada@example.org,Ada,"A,late",25\r\n', 2],
  ['no header', 'ada@example.org,Ada,"A,late",25', 1],
  ['no header, the name first', 'Ada\tada@example.org\tA,late\t25', 1],
  ['guarded cells', 'email,name,labels,extra time\nada@example.org,Ada,"A,late",\'+25', 2],
])('%s are read', (_, text, line) => {
  expect(readRoster(text)).toEqual({
    ok: true,
    value: { people: [{ ...ada, line }], faults: [], unread: [] },
  });
});

test('what is not said stays open; first and last names are one name; unknown columns are named', () => {
  expect(readRoster('Given name,Family name,Phone,mail\nAda,Lovelace,12,ada@example.org')).toEqual({
    ok: true,
    value: {
      people: [
        { line: 2, email: 'ada@example.org', name: 'Ada Lovelace', labels: null, extraTimePercent: null },
      ],
      faults: [],
      unread: ['Phone'],
    },
  });
  expect(readRoster('email,name,labels,extra time\nada@example.org,,,')).toMatchObject({
    value: { people: [{ name: null, labels: [], extraTimePercent: 0 }] },
  });
});

test('each faulty line is named, the others are read', () => {
  const text = [
    'email,name,labels,extra time',
    'ada@example.org,Ada,,',
    'bob at example.org,Bob,,',
    ',Cy,,',
    'dee@example.org,Dee,,lots',
    'ADA@example.org,Ada again,,',
    'eve@example.org,Eve,,401',
    'fay@example.org,Fay,,,more',
    `gus@example.org,${'g'.repeat(81)},,`,
    'hal@example.org,Hal,"a,b,c,d,e,f,g,h,i,j,k",',
    'ivy@example.org,Ivy,,100',
  ].join('\n');
  const read = readRoster(text);
  expect(read.ok && read.value.people.map(({ line }) => line)).toEqual([2, 11]);
  expect(read.ok && read.value.faults.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each([
  ['', /Nothing was pasted/],
  ['  \n \n', /Nothing was pasted/],
  ['name,labels\nAda,x', /No column is called/],
  [`email\n${'a@b.org\n'.repeat(2001)}`, /more than 2,000 people/],
  ['x'.repeat(1_000_001), /more than 1 MB/],
])('what cannot be read at all is refused with a sentence (%#)', (text, sentence) => {
  const read = readRoster(text);
  expect(read.ok ? '' : read.problem).toMatch(sentence);
});

test('spaces may stand round a quoted cell, as people type them', () => {
  const read = readRoster(
    'email, name, labels\nhopper@example.org, "Hopper, Grace", "a, b" \n ada@example.org ,Ada "Countess" L, x',
  );
  expect(read.ok && read.value.faults).toEqual([]);
  expect(read.ok && read.value.people.map(({ name, labels }) => [name, labels])).toEqual([
    ['Hopper, Grace', ['a', 'b']],
    ['Ada "Countess" L', ['x']],
  ]);
});

test('no text makes it throw, and no two people have one address', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '@', '.', ',', ';', '\n', '"', '\t', 'email', '=', "'"),
  });
  fc.assert(
    fc.property(text, (given) => {
      const read = readRoster(given);
      if (!read.ok) return;
      const addresses = read.value.people.map(({ email }) => email);
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
  );
});
