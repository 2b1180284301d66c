import type { HtmlLoss } from './html-loss';
import { htmlToMarkdown } from './html-to-markdown';
import { isPlainLine } from './is-plain-line';
import { plainToMarkdown } from './plain-to-markdown';

/** How a file writes a text: `auto` is HTML in which line breaks count. */
export type TextFormat = 'html' | 'auto' | 'plain' | 'markdown';

/** Reads the texts of one question and remembers what did not come over, each kind of loss once. */
export type TextReader = {
  /** As Markdown. */
  markdown: (source: string, format: TextFormat) => string;
  /** As bare characters: answers that are compared, titles. */
  characters: (source: string, format: TextFormat) => string;
  losses: () => readonly HtmlLoss[];
};

export function textReader(): TextReader {
  const losses = new Map<HtmlLoss['code'], HtmlLoss>();
  const fromHtml = (source: string) => {
    const plain = withoutParagraph(source);
    if (isPlainLine(plain)) return plain;
    const read = htmlToMarkdown(withoutLastBreaks(source));
    for (const loss of read.losses) if (!losses.has(loss.code)) losses.set(loss.code, loss);
    return read.markdown.trim();
  };
  const markdown = (source: string, format: TextFormat) => {
    if (source.trim() === '') return '';
    if (format === 'html') return fromHtml(source);
    if (format === 'auto') return fromHtml(source.trim().replaceAll('\n', '<br>\n'));
    if (format === 'plain') return plainToMarkdown(source);
    // Four blanks at the start of a line are code.
    return source.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  };
  return {
    markdown,
    characters: (source, format) => {
      if (format === 'plain' || format === 'markdown' || !/[<&]/.test(source)) return source.trim();
      return fromHtml(source).replace(/\\([!-/:-@[-`{-~])/g, '$1');
    },
    losses: () => [...losses.values()],
  };
}

/** A break at the end parts the text from nothing, and its backslash would show. */
function withoutLastBreaks(source: string): string {
  let rest = source.trimEnd();
  for (;;) {
    const shorter = rest.replace(/<br ?\/?>$/i, '');
    if (shorter === rest) return rest;
    rest = shorter.trimEnd();
  }
}

function withoutParagraph(source: string): string {
  const text = source.trim();
  return text.startsWith('<p>') && text.endsWith('</p>') ? text.slice(3, -4).trim() : text;
}
