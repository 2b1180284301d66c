import { micromark } from 'micromark';
import type { ExchangeText } from '../exchange-question';
import { htmlToMarkdown } from '../html-to-markdown';
import { isPlainLine } from '../is-plain-line';
import { escapeXml } from '../xml/escape-xml';

/**
 * Markdown as the XHTML that QTI's bodies hold. Where reading that back would not give the same Markdown (there are many ways to write a
 * heading), the source stands there itself, in a `<pre class="markdown">`: still to be read by a person, and exact.
 */
export function markupOfMarkdown(text: ExchangeText): string {
  if (isPlainLine(text)) return `<p>${escapeXml(text)}</p>`;
  const html = micromark(text);
  // A gap may stand in text, not in a link's address.
  const hasLostGap = /<[^<>]*\{\{\d+\}\}/.test(html);
  if (!hasLostGap && htmlToMarkdown(html).markdown.trim() === text) return html;
  return `<pre class="markdown">${escapeXml(text)}</pre>`;
}
