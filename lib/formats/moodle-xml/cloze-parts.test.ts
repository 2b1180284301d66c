import { expect, test } from 'vitest';
import { clozeParts } from './cloze-parts';

test.each([
  [
    '{1:SHORTANSWER:=a#yes~%50%b~*#no}',
    [
      ['100', 'a', 'yes'],
      ['50', 'b', ''],
      ['0', '*', 'no'],
    ],
  ],
  [
    '{:MC:x~=y}',
    [
      ['0', 'x', ''],
      ['100', 'y', ''],
    ],
  ],
  [
    '{2:mcv:~x~=y~}',
    [
      ['0', 'x', ''],
      ['100', 'y', ''],
    ],
  ],
  [
    String.raw`{1:MC:=a\}b\~c\#d\\~e}`,
    [
      ['100', 'a}b~c#d\\', ''],
      ['0', 'e', ''],
    ],
  ],
  ['{1:SA:=&#125;&#35;#f&#126;}', [['100', '&#125;&#35;', 'f&#126;']]],
  [
    '{1:NM:=3.14:0.01~%-25%3:1#far}',
    [
      ['100', '3.14:0.01', ''],
      ['-25', '3:1', 'far'],
    ],
  ],
  [
    '{1:MULTICHOICE_VS:%100%a~%33.33333%b}',
    [
      ['100', 'a', ''],
      ['33.33333', 'b', ''],
    ],
  ],
])('%s', (source, alternatives) => {
  const { gaps, text } = clozeParts(`x ${source} y`);
  expect(text).toBe('x {{1}} y');
  expect(gaps[0]?.alternatives.map(({ percent, answer, feedback }) => [percent, answer, feedback])).toEqual(
    alternatives,
  );
});

test.each(['{1:WHAT:a}', '{MC:a}', '{{1}}', '{x:MC:a}', 'no gap'])('%s is text', (text) => {
  expect(clozeParts(text)).toEqual({ text, gaps: [], unclosed: false });
});

test('a gap without its brace is said', () => {
  expect(clozeParts(String.raw`{1:MC:=a} {1:MC:=a\}`)).toMatchObject({
    unclosed: true,
    gaps: [{ weight: 1 }],
  });
});

test('a megabyte of openings takes bounded time', () => {
  const started = performance.now();
  clozeParts('{1:MC:'.repeat(170_000));
  clozeParts(`{1:MC:${'~#&\\'.repeat(250_000)}}`);
  clozeParts('{1:MC:=a}'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(10_000);
});
