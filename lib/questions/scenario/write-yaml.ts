import { stringify } from 'yaml';
import type { Json } from '../../content/mutation';
import type { Surface } from './surface';

/** How a surface writes YAML. */
export type YamlStyle = Pick<Surface, 'indentLists' | 'quote'>;

/** Kubernetes reads YAML 1.1, where a bare `yes` is a boolean: what is meant as a word is quoted. */
const KUBERNETES = { schema: 'yaml-1.1' } as const;

/**
 * A document as YAML in block style, letter for letter as the yaml library writes it. Written here for speed: the library builds a tree of nodes
 * for every document, which cost a third of a question. What holds more than plain words is left to it.
 */
export function writeYaml(document: Json, { indentLists, quote }: YamlStyle): string {
  if (isScalar(document) || !isPlain(document))
    return stringify(document, {
      ...KUBERNETES,
      indentSeq: indentLists,
      lineWidth: 0,
      ...(quote === 'plain' ? {} : { singleQuote: quote === 'single' }),
    });
  const mark = quote === 'single' ? "'" : '"';
  const block = (value: Json, indent: string): string => {
    if (isList(value)) return value.map((item) => `${indent}- ${inItem(item, `${indent}  `)}`).join('');
    const fields = Object.entries(value as { readonly [name: string]: Json });
    return fields.map(([name, held]) => `${indent}${name}:${inField(held, indent)}`).join('');
  };
  const inItem = (value: Json, indent: string) =>
    isScalar(value) ? `${scalar(value)}\n` : block(value, indent).slice(indent.length);
  const inField = (value: Json, indent: string) => {
    if (isScalar(value)) return ` ${scalar(value)}\n`;
    return `\n${block(value, isList(value) && !indentLists ? indent : `${indent}  `)}`;
  };
  const scalar = (value: Json) => {
    if (isList(value)) return '[]';
    if (typeof value === 'object' && value !== null) return '{}';
    return typeof value === 'string' && value.startsWith('{') ? `${mark}${value}${mark}` : String(value);
  };
  return block(document, '');
}

/** A word that nobody takes for a number (15s, but not 1e5 or 0x1f), and one that is quoted only for the brace of its placeholder. */
const WORD =
  /^(?!(?:true|false|null|yes|no|on|off|y|n)$|0[bo]|e\d)(?:[a-z/]|--[a-z]|\d+[a-df-np-wyz])[\w./:=,{}@+*%-]{0,200}(?<!:)$/i;
const PLACE = /^\{[a-z-]+\}[\w./-]*$/;

function isPlain(value: Json): boolean {
  if (typeof value === 'string') return WORD.test(value) || PLACE.test(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  if (isList(value)) return value.every(isPlain);
  return Object.entries(value).every(([name, held]) => WORD.test(name) && isPlain(held));
}

/** What stands on the line of its name: empty lists and mappings do. */
function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null || isEmpty(value);
}

function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
