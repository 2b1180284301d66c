import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { checkNote } from '../content/check-note';
import { parseContent } from '../content/parse-content';
import { parseNotes } from '../content/parse-notes';
import { checkLesson } from './check-content-mdx';

// Compiling MDX is slow when the whole suite shares two cores.
vi.setConfig({ testTimeout: 30_000 });

const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const base = `- id: one
  path: konnectivity
  claim: encrypted
  exams: [kcsa/threat-model]
  difficulty: 1
  sources: [{ title: A page }]
  lesson: konnectivity
`;
/** The last YAML block under each "### kind" heading is the good one. */
const good = readme
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const kind = section.split(':')[0] ?? '';
    const blocks = [...(section.split(/^## /m)[0] ?? '').matchAll(/```yaml\n([\s\S]*?)```/g)];
    return [kind, blocks.at(-1)?.[1] ?? ''] as const;
  });

test('the README shows all eight kinds', () => {
  expect(good.map(([kind]) => kind)).toEqual([
    'qa',
    'cloze',
    'recall',
    'default',
    'path-map',
    'choose-one',
    'choose-many',
    'type-in',
  ]);
});

test.each(good)('the good example of %s is a note', (kind, block) => {
  const { entries, problems } = parseNotes(
    `${base}  kind: ${kind}\n${block.replace(/^/gm, '  ')}`,
    'README.md',
  );
  expect(problems).toEqual([]);
  expect(entries.length).toBe(1);
  expect(entries.flatMap(checkNote)).toEqual([]);
});

const cluster = `  version: 1
  base: plain
  vary: [[as-is, no-kubelet-ca], [as-is, file-strangers]]
  show: [kube-apiserver]
`;
const scenarios = readme
  .split(/^#### /m)
  .slice(1)
  .map((section) => {
    const kind = section.split('\n')[0] ?? '';
    return [kind, /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? ''] as const;
  })
  // The way to a template in six steps is no kind.
  .filter(([, block]) => block !== '');

test('the README shows all ten kinds of scenario questions', () => {
  expect(scenarios.map(([kind]) => kind).toSorted()).toEqual([
    'compare',
    'effective-value',
    'explain-away',
    'match',
    'order',
    'smallest-fix',
    'spot-it',
    'what-happens',
    'which-path',
    'will-it-start',
  ]);
});

test.each(scenarios)('the example of %s is a template', (kind, block) => {
  const shared = kind === 'order' || kind === 'match' ? '' : cluster;
  const own = block.includes('show:') ? shared.replace(/ {2}show:.*\n/, '') : shared;
  const { entries, problems } = parseNotes(
    `${base}  kind: ${kind}\n${own}${block.replace(/^/gm, '  ')}`,
    'README.md',
  );
  expect(problems).toEqual([]);
  expect(entries.map(({ value }) => value.kind)).toEqual([kind]);
});

test('the example lesson is one', async () => {
  const text = /```mdx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const { content, problems } = parseContent([{ name: 'lessons/konnectivity.mdx', text }]);
  expect(problems).toEqual([]);
  const [lesson] = content.lessons;
  if (lesson === undefined) throw new Error('no lesson');
  expect(await checkLesson(lesson, 'README.md')).toEqual([]);
});
