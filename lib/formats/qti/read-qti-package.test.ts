import { expect, test } from 'vitest';
import { writeZip } from '../zip/write-zip';
import { readQtiPackage } from './read-qti-package';

const bytes = (text: string) => new TextEncoder().encode(text);
const pack = (files: Readonly<Record<string, string>>) =>
  readQtiPackage(writeZip(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]))));

const essay = (id: string) =>
  `<assessmentItem identifier="${id}" title=""><itemBody><p>${id}?</p><extendedTextInteraction/></itemBody></assessmentItem>`;

test('items in the order of the manifest, with its keywords; others after them; what is no item says nothing', () => {
  const manifest = `<manifest><resources>
    <resource href="b.xml"><metadata><lom><general><keyword><langstring>tls</langstring></keyword></general>
      <classification><taxonPath><taxon><entry><langstring>Security</langstring></entry></taxon></taxonPath></classification></lom></metadata></resource>
    <resource href="../../c.xml"/><resource href="test.xml"/></resources></manifest>`;
  const read = pack({
    'x/imsmanifest.xml': manifest,
    'x/a.xml': essay('a'),
    'x/b.xml': essay('b'),
    'x/test.xml': '<assessmentTest/>',
    'x/broken.xml': '<assessmentItem>',
    'x/picture.png': 'PNG',
  });
  expect(read).toMatchObject({
    ok: true,
    value: {
      questions: [
        { id: 'b', tags: ['tls'], category: ['Security'] },
        { id: 'a', tags: [], category: [] },
      ],
      notices: [{ effect: 'skipped', code: 'syntax', about: 'x/broken.xml', line: 1 }],
    },
  });
});

test('Canvas packs a quiz twice; it is read once', () => {
  const quiz = `<questestinterop><item ident="q"><presentation><material><mattext>Text</mattext></material></presentation></item></questestinterop>`;
  const read = pack({ 'g1/assessment_qti.xml': quiz, 'non_cc_assessments/g1.xml.qti': quiz });
  expect(read).toMatchObject({ ok: true, value: { questions: [{ id: 'q', prompt: 'Text' }], notices: [] } });
});

test.each([
  ['no archive', bytes('<assessmentItem/>'), 'not-zip'],
  ['no question', writeZip(new Map([['a.txt', bytes('x')]])), 'no-questions'],
  ['a path out of its folder', writeZip(new Map([['../a.xml', bytes('x')]])), 'unsafe-path'],
])('%s is refused', (_, archive, code) => {
  expect(readQtiPackage(archive)).toMatchObject({ ok: false, problem: { code } });
});

test('an item in Latin-1 or UTF-16 is read in that', () => {
  const latin = Uint8Array.from(
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${essay('é')}`, 'latin1'),
  );
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(essay('ü'), 'utf16le')]);
  const read = readQtiPackage(
    writeZip(
      new Map([
        ['a.xml', latin],
        ['b.xml', wide],
      ]),
    ),
  );
  expect(read.ok && read.value.questions.map(({ prompt }) => prompt)).toEqual(['é?', 'ü?']);
});

test('a file whose encoding had to be guessed is named', () => {
  const text = essay('a').replace('a?', 'gr\u00fcn?');
  const read = readQtiPackage(writeZip(new Map([['x/a.xml', Buffer.from(text, 'latin1')]])));
  expect(read).toMatchObject({
    ok: true,
    value: {
      questions: [{ id: 'a', prompt: 'gr\u00fcn?' }],
      notices: [{ effect: 'changed', code: 'guessed-encoding', about: 'x/a.xml' }],
    },
  });
});
