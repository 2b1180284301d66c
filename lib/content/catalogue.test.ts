import { expect, test } from 'vitest';
import { catalogue } from './catalogue';
import { parseContent } from './parse-content';

const lesson = (slug: string, order: number) => ({
  name: `lessons/${slug}.mdx`,
  text: `---\nid: ${slug}\ntitle: A lesson\npath: null\nsummary: Something that is long enough.\norder: ${order}\nminutes: 1\nsources: [{ title: A page }]\n---\nText.\n`,
});
const note = (
  id: string,
  lessonSlug: string,
  rest: string,
  path = 'konnectivity',
  exams = '[kcsa/threat-model]',
) =>
  `- id: ${id}\n  path: ${path}\n  claim: encrypted\n  exams: ${exams}\n  difficulty: 1\n  sources: [{ title: A page }]\n  lesson: ${lessonSlug}\n${rest}`;
const qa = '  kind: qa\n  question: Q\n  answer: A\n';
const files = [
  {
    name: 'items/a.yaml',
    text: [
      note('late', 'second', qa),
      note(
        'early',
        'first',
        "  kind: cloze\n  text: 'The {{c1::hub}} and {{c2::spoke}}.'\n",
        'ssh-tunnel',
        '[cks/setup, kcsa/threat-model]',
      ),
      note('sketch', 'first', `${qa}  status: draft\n`),
      note('retired', 'first', `${qa}  status: withdrawn\n`),
    ].join(''),
  },
  lesson('second', 2),
  lesson('first', 1),
];

test('live items in the order of lessons, then of files', () => {
  const index = catalogue(parseContent(files).content);
  expect(index.items.map((item) => item.id)).toEqual(['early/1', 'early/2', 'late']);
  expect(index.lessons.map((one) => one.slug)).toEqual(['first', 'second']);
  expect(['early/1', 'late', 'retired', 'nowhere'].map(index.order)).toEqual([0, 2, -1, -1]);
});

test('look-ups', () => {
  const index = catalogue(parseContent(files).content);
  expect(index.item('retired')?.status).toBe('withdrawn');
  expect(index.item('nowhere')).toBeNull();
  expect(index.note('early')?.kind).toBe('cloze');
  expect(index.siblings('early/1').map((item) => item.id)).toEqual(['early/2']);
  expect(index.siblings('late')).toEqual([]);
  expect(index.itemsOfPath('ssh-tunnel').map((item) => item.id)).toEqual(['early/1', 'early/2']);
  expect(index.itemsOfLesson('second').map((item) => item.id)).toEqual(['late']);
  expect(index.itemsOfDomain('cks/setup').map((item) => item.id)).toEqual(['early/1', 'early/2']);
  expect(index.itemsOfExam('kcsa').map((item) => item.id)).toEqual(['early/1', 'early/2', 'late']);
  expect(index.lesson('first')?.order).toBe(1);
});

test('the version follows the content and not the order in which files are read', () => {
  const version = parseContent(files).content.version;
  expect(parseContent(files.toReversed()).content.version).toBe(version);
  const [first, ...rest] = files;
  const changed = [{ name: first?.name ?? '', text: `${first?.text}# more\n` }, ...rest];
  expect(parseContent(changed).content.version).not.toBe(version);
});
