import type { ConfigLanguage } from './config-language';

export type ConfigToken = { kind: 'name' | 'mark' | 'literal' | 'comment' | 'plain'; text: string };

const LITERAL = /^(?:true|false|null|~|-?\d[\d_]*(?:\.\d+)?(?:ns|us|ms|s|m|h|Ki|Mi|Gi)?)$/;
const KEY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'[\]{},:-][^\s#"'{},:]*)(:)(?=\s|$)/;
/** With its quotation mark and equals sign, which stay with it where a line wraps. */
const FLAG = /(?<=^|[\s=[,])(["']?--[a-z][a-z0-9-]*=?)/g;

/**
 * A line of a config file in coloured pieces that give the line again when joined. Looks at the line alone: text of several lines is
 * coloured as if each were its own, which only ever costs a colour.
 */
export function configTokens(line: string, language: ConfigLanguage): readonly ConfigToken[] {
  const made = language === 'unit' ? unitLine(line) : yamlLine(line);
  return made.filter(({ text }) => text !== '');
}

function yamlLine(line: string): ConfigToken[] {
  if (/^(?:---|\.\.\.)\s*$/.test(line)) return [{ kind: 'mark', text: line }];
  const start = /^\s*(?:- +)*(?:-$)?/.exec(line)?.[0] ?? '';
  const rest = line.slice(start.length);
  if (rest.startsWith('#'))
    return [
      { kind: 'mark', text: start },
      { kind: 'comment', text: rest },
    ];
  const key = KEY.exec(rest);
  const [name, colon] = [key?.[1] ?? '', key?.[2] ?? ''];
  return [
    { kind: 'mark', text: start },
    { kind: 'name', text: name },
    { kind: 'mark', text: colon },
    ...value(rest.slice(name.length + colon.length)),
  ];
}

function unitLine(line: string): ConfigToken[] {
  if (/^\s*[#;]/.test(line)) return [{ kind: 'comment', text: line }];
  if (/^\[.*\]\s*$/.test(line)) return [{ kind: 'literal', text: line }];
  const key = /^([A-Z]\w*)(=)/.exec(line);
  const [name, sign] = [key?.[1] ?? '', key?.[2] ?? ''];
  const rest = line.slice(name.length + sign.length);
  const goesOn = / \\$/.test(rest);
  return [
    { kind: 'name', text: name },
    { kind: 'mark', text: sign },
    ...value(goesOn ? rest.slice(0, -1) : rest),
    { kind: 'mark', text: goesOn ? '\\' : '' },
  ];
}

function value(text: string): ConfigToken[] {
  const at = commentAt(text);
  const [said, comment] = [text.slice(0, at), text.slice(at)];
  const pieces: ConfigToken[] = LITERAL.test(said.trim())
    ? [{ kind: 'literal', text: said }]
    : said.split(FLAG).map((piece, place) => ({ kind: place % 2 === 1 ? 'name' : 'plain', text: piece }));
  return [...pieces, { kind: 'comment', text: comment }];
}

/** Where a comment begins: a # after a blank, outside quotation marks. */
function commentAt(text: string): number {
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '#' && /\s/.test(text.charAt(at - 1))) return at;
  }
  return text.length;
}
