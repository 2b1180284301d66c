import { writeMarkdown } from './write-markdown';

/** A line that Markdown reads as it stands: most of a file, and the library takes a hundred times as long to find nothing to escape. */
const AS_IT_STANDS = /^\p{L}(?:[\p{L}\p{N} ,.;?'"()/%$@…–—“”‘’-]*[\p{L}\p{N},.;?'"()/%$…–—“”‘’])?$/u;

/** Text that means nothing but its characters, as Markdown that shows them: paragraphs and line breaks stay, all else is escaped. */
export function plainToMarkdown(text: string): string {
  if (AS_IT_STANDS.test(text)) return text;
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
