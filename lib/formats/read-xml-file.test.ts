import { expect, test } from 'vitest';
import { readXmlFile } from './read-xml-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const essay = '<question type="essay"><questiontext><text>Why?</text></questiontext></question>';
const presentation = '<presentation><material><mattext>Why?</mattext></material></presentation>';
const body = '<itemBody><p>Why?</p><extendedTextInteraction/></itemBody>';

test.each([
  ['Moodle', `<quiz>${essay}</quiz>`],
  ['QTI 1.2', `<questestinterop><item>${presentation}</item></questestinterop>`],
  ['QTI 2.1', `<assessmentItem>${body}</assessmentItem>`],
  ['QTI 2.1 with a prefix', `<q:assessmentItem xmlns:q="http://x">${body}</q:assessmentItem>`],
  [
    'QTI 3.0',
    '<qti-assessment-item><qti-item-body><p>Why?</p><qti-extended-text-interaction/></qti-item-body></qti-assessment-item>',
  ],
])('%s is told by its root', (_, text) => {
  expect(readXmlFile(bytes(text))).toMatchObject({ ok: true, value: { questions: [{ prompt: 'Why?' }] } });
});

test.each([
  ['<POOL/>', 'unsupported-format'],
  ['<examview/>', 'unsupported-format'],
  ['<html/>', 'unknown-format'],
  ['text', 'not-xml'],
])('%s is refused', (text, code) => {
  expect(readXmlFile(bytes(text))).toMatchObject({ ok: false, problem: { code } });
});
