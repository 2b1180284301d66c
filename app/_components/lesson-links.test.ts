import { expect, test } from 'vitest';
import { catalogue } from '@/lib/content/catalogue';
import { parseContent } from '@/lib/content/parse-content';
import { lessonLinks } from './lesson-links';

const lesson = (slug: string, path: string) => ({
  name: `lessons/${slug}.mdx`,
  text: `---\nid: ${slug}\ntitle: About ${slug}\npath: ${path}\nsummary: Something that is long enough.\norder: 1\nminutes: 3\nsources: [{ title: A page }]\n---\nText.\n`,
});
const note = (id: string, path: string, slug: string) =>
  `- id: ${id}\n  path: ${path}\n  claim: encrypted\n  exams: [kcsa/threat-model]\n  difficulty: 1\n  sources: [{ title: A page }]\n  lesson: ${slug}\n  kind: qa\n  question: Q\n  answer: A\n`;

test('a path leads to its own lesson, else to the one its items name, else nowhere', () => {
  const { content } = parseContent([
    lesson('overview', 'null'),
    lesson('proxy', 'apiserver-to-pod'),
    {
      name: 'items/a.yaml',
      text: note('a', 'apiserver-to-node', 'proxy') + note('b', 'apiserver-to-pod', 'overview'),
    },
  ]);
  const proxy = { slug: 'proxy', title: 'About proxy', minutes: 3 };
  expect(lessonLinks(catalogue(content))).toEqual({ 'apiserver-to-pod': proxy, 'apiserver-to-node': proxy });
});
