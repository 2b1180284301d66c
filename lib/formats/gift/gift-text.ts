import type { HtmlLoss } from '../html-loss';
import { htmlToMarkdown } from '../html-to-markdown';
import { markdownWithoutHtml } from '../markdown-without-html';
import { plainToMarkdown } from '../plain-to-markdown';

export type GiftFormat = 'moodle' | 'html' | 'markdown' | 'plain';

/**
 * A text of GIFT as Markdown. `[html]` and `[markdown]` keep their lines; elsewhere a raw line break (`\r`) is a space and
 * an escaped one (`\n`) is a line. Text without a format is Moodle's: HTML where tags or entities stand in it, else plain.
 */
export function giftText(
  text: string,
  format: GiftFormat,
): { markdown: string; losses: readonly HtmlLoss[] } {
  if (format === 'markdown') return markdownWithoutHtml(text.replaceAll('\r', '\n'));
  if (format === 'html') return htmlToMarkdown(text.replaceAll('\r', '\n'));
  const joined = giftLine(text);
  if (format === 'moodle' && /<[a-zA-Z/!]|&(?:#\w+|\w+);/.test(joined))
    return htmlToMarkdown(joined.replaceAll('\n', '<br>'));
  return { markdown: plainToMarkdown(joined), losses: [] };
}

/** Raw line breaks and runs of blanks become one space, as Moodle shows them. */
export function giftLine(text: string): string {
  return text.replace(/[\r \t]+/g, ' ').trim();
}
