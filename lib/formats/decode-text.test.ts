import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

test.each<[string, readonly number[] | string, string, boolean]>([
  ['UTF-8', [0x4b, 0xc3, 0xbc], 'Kü', false],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x4b], 'K', false],
  ['UTF-16, little end first', [0xff, 0xfe, 0x4b, 0, 0xfc, 0], 'Kü', false],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x4b, 0, 0xfc], 'Kü', false],
  ['half a character at the end of UTF-16', [0xff, 0xfe, 0x4b, 0, 0xfc], 'K', false],
  ['no UTF-8 and no word about it', 'K\u00fc \u0093q\u0094 \u0080', 'Kü “q” €', true],
  ['places that Windows-1252 leaves free', '\u00fc\u0081', 'ü\u0081', true],
  [
    'declared Latin-1',
    '<?xml version="1.0" encoding="ISO-8859-1"?>\u00fc\u0093',
    '<?xml version="1.0" encoding="ISO-8859-1"?>ü“',
    false,
  ],
  [
    'declared Latin-9',
    '<?xml version="1.0" encoding="iso-8859-15"?>\u00a4\u00bc',
    '<?xml version="1.0" encoding="iso-8859-15"?>€Œ',
    false,
  ],
  ['damaged before it came, and UTF-8', [0x4b, 0xef, 0xbf, 0xbd, 0xc3, 0xbc], 'K\uFFFDü', false],
  ['nothing', '', '', false],
])('%s', (_, bytes, text, isGuessed) => {
  expect(decodeText(typeof bytes === 'string' ? latin(bytes) : Uint8Array.from(bytes))).toEqual({
    text,
    isGuessed,
  });
});
