import { firstWords } from './first-words';

/** `firstWords` of a Markdown text as it reads: without the marks around words, with those within names (`KUBELET_EXTRA_ARGS`). */
export function plainFirstWords(markdown: string): string | null {
  return firstWords(
    markdown
      .replace(/^\s*(?:#{1,6}|>|[-*+])\s+/gm, '')
      .replace(/`+|\*+/g, '')
      .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, ''),
  );
}
