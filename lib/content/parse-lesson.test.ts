import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLesson } from './parse-lesson';

const good = `---
id: overview
title: Overview
path: null
summary: Where the hub is and where the spokes are.
order: 1
minutes: 3
sources: [{ title: A page }]
---

The hub.
`;

test('front matter and body', () => {
  const { entries, problems } = parseLesson(good, 'lessons/overview.mdx');
  expect(problems).toEqual([]);
  expect(entries[0]?.value).toMatchObject({
    slug: 'overview',
    path: null,
    body: '\nThe hub.\n',
    bodyLine: 10,
  });
  expect(entries[0]?.place(['order'])).toEqual({ file: 'lessons/overview.mdx', line: 6, column: 8 });
});

test('Windows line ends and a byte order mark make no difference', () => {
  const { entries } = parseLesson(`\uFEFF${good.replaceAll('\n', '\r\n')}`, 'lessons/overview.mdx');
  expect(entries[0]?.value).toMatchObject({ slug: 'overview', body: '\r\nThe hub.\r\n', bodyLine: 10 });
});

test.each<[string, string, string, number, number]>([
  ['no front matter', 'The hub.\n', 'front-matter', 1, 1],
  ['front matter that does not end', good.replace(/---\n\nThe hub.\n/, ''), 'front-matter', 1, 1],
  ['front matter that is no YAML', good.replace('order: 1', 'order: [1'), 'yaml', 7, 1],
  ['an id that is not the file name', good.replace('id: overview', 'id: over'), 'front-matter', 2, 5],
  ['a path that is none', good.replace('path: null', 'path: nowhere'), 'schema', 4, 7],
  ['a field that does not belong', good.replace('order: 1', 'order: 1\nauthor: me'), 'schema', 7, 1],
  ['minutes out of range', good.replace('minutes: 3', 'minutes: 0'), 'schema', 7, 10],
])('%s', (_, text, code, line, column) => {
  const { entries, problems } = parseLesson(text, 'lessons/overview.mdx');
  expect(entries).toEqual([]);
  expect(problems[0]).toMatchObject({ code, file: 'lessons/overview.mdx', line, column });
});

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

test('no text makes it throw', () => {
  fc.assert(
    fc.property(anyText, fc.string(), (matter, body) => {
      expect(parseLesson(`---\n${matter}\n---\n${body}`, 'a.mdx').entries).toEqual([]);
      expect(parseLesson(body, 'a.mdx').entries).toEqual([]);
    }),
  );
});
