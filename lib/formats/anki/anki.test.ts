import * as fc from 'fast-check';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { anyExchangeQuestion } from '@/lib/testing/any-exchange-question';
import type { ExchangeQuestion } from '../exchange-question';
import { readArchive } from '../read-archive';
import { readZip } from '../zip/read-zip';
import { writeZip } from '../zip/write-zip';
import { readAnki } from './read-anki';
import { SCHEMA } from './schema';
import { writeAnki } from './write-anki';

const sql = await initSqlJs();
const NOW = Date.UTC(2026, 10, 30);
const bytes = (text: string) => new TextEncoder().encode(text);

/** A package as Anki makes it, of notes of one type. */
function packed(
  notes: readonly (readonly string[])[],
  model: object = { name: 'Basic', type: 0 },
): Uint8Array {
  const database = new sql.Database();
  for (const statement of SCHEMA) database.run(statement);
  database.run("INSERT INTO col VALUES (1, 0, 0, 0, 11, 0, 0, 0, '{}', ?, ?, '{}', '{}')", [
    JSON.stringify({ 7: model }),
    JSON.stringify({ 1: { name: 'Default' }, 2: { name: 'K8s:: TLS' } }),
  ]);
  for (const [at, fields] of notes.entries()) {
    database.run("INSERT INTO notes VALUES (?, ?, 7, 0, -1, ' a b a ', ?, 0, 0, 0, '')", [
      at + 1,
      `g${at}`,
      fields.join('\u001f'),
    ]);
    database.run("INSERT INTO cards VALUES (?, ?, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '')", [
      at + 1,
      at + 1,
    ]);
  }
  return archive(database.export());
}

function archive(collection: Uint8Array, name = 'collection.anki2'): Uint8Array {
  return writeZip(
    new Map([
      [name, collection],
      ['media', bytes('{}')],
    ]),
  );
}

function read(file: Uint8Array) {
  const report = readAnki(file, sql);
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

test('a back of one short line is typed; deck, tags and guid come over', () => {
  const { questions, notices } = read(packed([['Which <b>port</b>?', '<div>10250</div>']]));
  expect(questions).toEqual([
    {
      id: 'g0',
      name: null,
      prompt: 'Which **port**?',
      category: ['K8s', 'TLS'],
      tags: ['a', 'b'],
      feedback: null,
      points: 1,
      body: {
        kind: 'type-in',
        answers: [{ text: '10250', fraction: 1, feedback: null }],
        caseMatters: false,
      },
    },
  ]);
  expect(notices).toEqual([]);
});

test('cloze notes are gaps, with their hints', () => {
  const { questions } = read(
    packed([['The {{c1::kubelet}} asks the {{c2::API &amp; server::hub}}.', 'Extra']], {
      name: 'Cloze',
      type: 1,
    }),
  );
  expect(questions).toMatchObject([
    {
      prompt: 'The {{1}} asks the {{2}} (hub).',
      feedback: 'Extra',
      body: {
        kind: 'gaps',
        gaps: [{ answers: [{ text: 'kubelet' }] }, { answers: [{ text: 'API & server' }] }],
      },
    },
  ]);
});

test.each([
  ['a long back', ['Why?', 'x'.repeat(81)], 'skipped', 'no-short-answer'],
  ['a back of two lines', ['Why?', 'a<br>b'], 'skipped', 'no-short-answer'],
  ['no back', ['Why?', ''], 'skipped', 'no-short-answer'],
  ['a picture as back', ['Why?', '<img src="a.jpg">'], 'skipped', 'no-short-answer'],
  ['no front', ['[sound:a.mp3]', 'b'], 'skipped', 'no-prompt'],
  ['a gap in a gap', ['{{c1::a {{c2::b}} c}}', ''], 'skipped', 'no-short-answer'],
  ['a sound', ['Hear [sound:a.mp3]', 'b'], 'changed', 'sound-dropped'],
  ['a third field', ['Why?', 'b', 'more'], 'changed', 'fields-dropped'],
])('%s is said', (_, fields, effect, code) => {
  const { questions, notices } = read(packed([fields]));
  expect(questions).toHaveLength(effect === 'skipped' ? 0 : 1);
  expect(notices).toContainEqual(expect.objectContaining({ effect, code }));
});

test.each([
  ['no archive', bytes('x'.repeat(100)), 'not-zip'],
  ['no collection', writeZip(new Map([['media', bytes('{}')]])), 'not-anki'],
  ['the newest form', archive(bytes('zstd'), 'collection.anki21b'), 'unsupported-format'],
  ['no database', archive(bytes('not a database')), 'damaged'],
  ['an empty database', archive(new sql.Database().export()), 'damaged'],
])('%s is refused', (_, file, code) => {
  expect(readAnki(file, sql)).toMatchObject({ ok: false, problem: { code } });
});

test.each([
  'CREATE VIEW notes AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id FROM n',
  "CREATE TABLE notes (id integer, flds text GENERATED ALWAYS AS (printf('%.900000000c', 'x')))",
])('a collection that would never end is refused: %s', (statement) => {
  const database = new sql.Database();
  for (const one of SCHEMA.filter((source) => !source.includes('notes'))) database.run(one);
  database.run(statement);
  expect(readAnki(archive(database.export()), sql)).toMatchObject({
    ok: false,
    problem: { code: 'damaged' },
  });
});

test('damaged collections are refused or read, never thrown on', () => {
  const collection = [...(unzipped(packed([['a', 'b']])).get('collection.anki2') ?? [])];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(collection.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (changes) => {
        const broken = Uint8Array.from(collection);
        for (const [at, byte] of changes) broken[at] = byte;
        readAnki(archive(broken), sql);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);

function unzipped(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = readZip(file);
  return files.ok ? files.value : new Map();
}

test('what is written reads as it was; essays and descriptions are left out by name', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyExchangeQuestion, { maxLength: 4, selector: (one) => JSON.stringify(one) }),
      (questions) => {
        const { bytes: file, notices } = writeAnki(questions, sql, NOW);
        const hasAnswer = ({ body }: ExchangeQuestion) =>
          body.kind !== 'essay' && body.kind !== 'description';
        const back = read(file);
        expect(new Set(back.questions)).toEqual(new Set(questions.filter(hasAnswer)));
        expect(back.notices).toEqual([]);
        expect(notices).toHaveLength(questions.filter((one) => !hasAnswer(one)).length);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

const question: ExchangeQuestion = {
  id: 'q1',
  name: null,
  prompt: 'Which **one**?',
  category: ['TLS'],
  tags: ['x y'],
  feedback: 'Because.',
  points: 1,
  body: {
    kind: 'choose-one',
    shuffle: true,
    options: [
      { text: 'a', fraction: 0, feedback: null },
      { text: 'b', fraction: 1, feedback: 'Yes' },
    ],
  },
};

/** Rows of the collection in a package. */
function rows(file: Uint8Array, query: string): unknown {
  const database = new sql.Database(unzipped(file).get('collection.anki2'));
  const values = database.exec(query)[0]?.values;
  database.close();
  return values;
}

test('a card shows the options, then the answer with its explanation; its guid is that of the question', () => {
  const first = writeAnki([question], sql, NOW).bytes;
  const [[fields = '', tags] = []] = rows(first, 'SELECT flds, tags FROM notes') as string[][];
  const [front, back] = fields.split('\u001f');
  expect(front).toBe(
    '<p>Which <strong>one</strong>?</p><ol type="A"><li><p>a</p></li><li><p>b</p></li></ol>',
  );
  expect(back).toBe('<ol type="A"><li value="2"><p>b</p><p>Yes</p></li></ol><hr><p>Because.</p>');
  expect(tags).toBe(' x_y ');
  const later = writeAnki([{ ...question, prompt: 'Which?' }], sql, NOW + 1000).bytes;
  expect(rows(later, 'SELECT id, guid FROM notes')).toEqual(rows(first, 'SELECT id, guid FROM notes'));
});

test('a note of ours whose face was changed is what stands on it now', () => {
  const database = new sql.Database(unzipped(writeAnki([question], sql, NOW).bytes).get('collection.anki2'));
  database.run("UPDATE notes SET flds = replace(flds, '<p>Which', '<p>What')");
  const { questions, notices } = read(archive(database.export()));
  expect(questions).toEqual([]);
  expect(notices).toMatchObject([{ effect: 'skipped', code: 'no-short-answer' }]);
});

test('an archive is read as what it holds', () => {
  expect(readArchive(packed([['a', 'b']]), sql)).toMatchObject({
    ok: true,
    value: { questions: [{ prompt: 'a' }] },
  });
  const item = '<assessmentItem><itemBody><p>c</p></itemBody></assessmentItem>';
  const qti = writeZip(new Map([['a.xml', bytes(item)]]));
  expect(readArchive(qti, sql)).toMatchObject({ ok: true, value: { questions: [{ prompt: 'c' }] } });
  expect(readArchive(bytes('no archive'), sql)).toMatchObject({ ok: false, problem: { code: 'not-zip' } });
});
