import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import type { ContentProblem } from '../content/content-problem';
import type { Lesson } from '../content/lesson';
import { pathIds } from '../rules/path-ids';

type MdxNode = {
  type: string;
  name?: string | null;
  ordered?: boolean | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly MdxNode[];
  position?: { start: { line: number; column: number } };
};

/** The components that a lesson may use, with their attributes (all strings). */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  PathMap: ['lit'],
  TheDefault: [],
  TheAttack: [],
  ThePractice: [],
  ExamLine: [],
  MayRead: [],
  Excerpt: ['file', 'mark'],
};

/** Compiles a lesson's MDX and refuses what is not Markdown or one of our components. */
export async function checkLesson(lesson: Lesson, file: string): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  // Blank lines stand for the front matter, so that positions are those of the file.
  const source = '\n'.repeat(lesson.bodyLine - 1) + lesson.body;
  const inspect = () => (tree: unknown) => {
    problems.push(...inspectNode(tree as MdxNode, file));
  };
  try {
    await compile(source, { remarkPlugins: [remarkGfm, inspect] });
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    problems.push({
      code: 'mdx',
      file,
      line: line ?? lesson.bodyLine,
      column: column ?? 1,
      message: `${reason ?? String(error)} (in Markdown with components "<" and "{" are code: write \`<\` in backticks, or \\{).`,
    });
  }
  return problems;
}

function inspectNode(node: MdxNode, file: string): ContentProblem[] {
  const inner = (node.children ?? []).flatMap((child) => inspectNode(child, file));
  const report = (message: string): ContentProblem => ({
    code: 'component',
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
    message,
  });
  if (node.type === 'mdxjsEsm') return [report('Lessons are text: no import or export.'), ...inner];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return [
      report('Lessons are text: no {expression}. Write \\{ for a brace, or put it in backticks.'),
      ...inner,
    ];
  if (node.type === 'html') return [report('No raw HTML in lessons.'), ...inner];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inner;
  return [...faultsOf(node).map(report), ...inner];
}

function faultsOf(node: MdxNode): string[] {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (allowed === undefined)
    return [`<${name}> is not a lesson component; there are ${Object.keys(COMPONENTS).join(', ')}.`];
  const faults: string[] = [];
  const given = new Map<string, string>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      faults.push(`Attributes of <${name}> are plain strings: name="value".`);
    else if (!allowed.includes(attribute.name ?? ''))
      faults.push(`<${name}> has no attribute "${attribute.name}".`);
    else given.set(attribute.name ?? '', attribute.value);
  }
  if (name === 'PathMap' && !pathIds.some((id) => id === given.get('lit')))
    faults.push(`<PathMap> needs lit="<path id>"; path ids are ${pathIds.join(', ')}.`);
  if (name === 'Excerpt') {
    if (!given.get('file')) faults.push('<Excerpt> needs file="/etc/…".');
    if (given.has('mark') && !/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(given.get('mark') ?? ''))
      faults.push('mark lists lines and ranges, like "3,5-6".');
    if (!node.children?.some((child) => child.type === 'code'))
      faults.push('<Excerpt> holds a fenced block: leave a blank line before and after it.');
  }
  if (name === 'TheAttack') {
    const list = node.children?.find((child) => child.type === 'list');
    if (!list?.ordered || list.children?.length !== 3)
      faults.push('<TheAttack> holds an ordered list of three steps.');
  }
  return faults;
}
