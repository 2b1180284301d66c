import { expect, test } from 'vitest';
import { detectFormat, type FormatId } from './detect-format';
import { refuseFormat } from './refuse-format';

test.each<[string, string, FormatId | null]>([
  ['a.txt', 'Who? {=me ~you}', 'gift'],
  ['a.txt', '\u00ef\u00bb\u00bf::T:: Read this.', 'gift'],
  ['a.txt', '\u00ff\u00fe:\0:\0T\0:\0:\0 \0', 'gift'],
  ['a.xml', '\u00fe\u00ff\0<\0q\0u\0i\0z\0>', 'moodle-xml'],
  ['a.gift', 'No answers at all', 'gift'],
  ['a.txt', 'Who?\r\nA) me\r\nB) you\r\nANSWER: A', 'aiken'],
  ['a.txt', 'Question,Option A,Option B,Correct\n', 'csv'],
  ['a.csv', 'anything', 'csv'],
  ['a.txt', 'The capital is {1:SHORTANSWER:=Paris}', 'moodle-cloze'],
  ['a.xml', '<?xml version="1.0"?>\n<quiz>', 'moodle-xml'],
  ['a.xml', '<questestinterop><assessment>', 'qti'],
  ['a.xml', '<assessmentItem xmlns="x">', 'qti'],
  ['a.xml', '<qti-assessment-item>', 'qti'],
  ['a.dat', '<questestinterop><bbmd_asi_object_id>', 'blackboard'],
  ['a.dat', '<POOL>', 'blackboard'],
  ['a.xml', '<examview type="test">', 'examview'],
  ['a.apkg', 'PK\u0003\u0004x', 'apkg'],
  ['a.zip', 'PK\u0003\u0004imsmanifest.xml', 'qti'],
  ['a.zip', 'PK\u0003\u0004.bb-package-info', 'blackboard'],
  ['a.html', '<!DOCTYPE html><html>', null],
  ['a.docx', 'PK\u0003\u0004word', null],
  ['a.txt', 'just words', null],
  ['a.png', '\u0089PNG\0', null],
  ['', '', null],
])('%s with %j', (name, text, format) => {
  expect(
    detectFormat(
      name,
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    ),
  ).toBe(format);
});

test('what is recognised and not read is refused with a way around', () => {
  for (const format of ['blackboard', 'examview', 'moodle-cloze'] as const)
    expect(refuseFormat(format)?.code).toBe('unsupported-format');
  expect(refuseFormat('gift')).toBe(null);
});
