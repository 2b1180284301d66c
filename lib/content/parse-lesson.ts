import type { ContentProblem } from './content-problem';
import type { Parsed } from './entry';
import { type Lesson, lessonFrontMatterSchema } from './lesson';
import { readYaml } from './read-yaml';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** A lesson's file → front matter and body (the MDX itself is compiled by check-content). One entry or none. Never throws. */
export function parseLesson(text: string, file: string): Parsed<Lesson, ContentProblem> {
  const match = FRONT_MATTER.exec(text);
  if (match === null)
    return none({
      code: 'front-matter',
      file,
      line: 1,
      column: 1,
      message: 'A lesson begins with front matter between two lines "---"; see content/README.md.',
    });

  const yaml = readYaml(match[1] ?? '', file, 1);
  if (yaml.problems.length > 0) return none(...yaml.problems);
  const parsed = lessonFrontMatterSchema.safeParse(yaml.value);
  if (!parsed.success) return none(...yaml.problemsOf(parsed.error, []));

  const slug = (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '');
  if (parsed.data.id !== slug)
    return none({
      code: 'front-matter',
      ...yaml.place(['id']),
      message: `The id is "${parsed.data.id}" but the file is called "${slug}.mdx": make them the same.`,
    });

  const bodyLine = match[0].split('\n').length;
  const lesson: Lesson = { ...parsed.data, slug, body: text.slice(match[0].length), bodyLine };
  return { entries: [{ value: lesson, place: (path = []) => yaml.place(path) }], problems: [] };
}

function none(...problems: ContentProblem[]): Parsed<Lesson, ContentProblem> {
  return { entries: [], problems };
}
