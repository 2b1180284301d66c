import { writeMarkdown } from './write-markdown';

/** Text that means nothing but its characters, as Markdown that shows them: paragraphs and line breaks stay, all else is escaped. */
export function plainToMarkdown(text: string): string {
  const paragraphs = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
  return writeMarkdown({
    type: 'root',
    children: paragraphs.map((lines) => ({
      type: 'paragraph',
      children: lines.flatMap((line, at) =>
        at === 0
          ? [{ type: 'text' as const, value: line }]
          : [{ type: 'break' as const }, { type: 'text' as const, value: line }],
      ),
    })),
  });
}
