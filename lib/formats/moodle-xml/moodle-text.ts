import type { TextFormat } from '../text-reader';
import { childNamed } from '../xml/child-named';
import { innerMarkup } from '../xml/inner-markup';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';

/** The source and the format of `<x format="…"><text>…</text></x>`; some writers leave `<text>` out or put tags in it unescaped. */
export function moodleText(
  element: XmlElement | null,
  unsaid: TextFormat = 'html',
): { source: string; format: TextFormat } {
  const format = FORMATS.get(element?.attributes.get('format') ?? '') ?? unsaid;
  if (element === null) return { source: '', format };
  const text = childNamed(element, 'text');
  const hasElements = (one: XmlElement) => one.children.some((child) => typeof child !== 'string');
  if (text !== null) return { source: hasElements(text) ? innerMarkup(text) : textOf(text), format };
  return { source: hasElements(element) ? '' : textOf(element), format };
}

const FORMATS = new Map<string, TextFormat>([
  ['html', 'html'],
  ['moodle_auto_format', 'auto'],
  ['plain_text', 'plain'],
  ['markdown', 'markdown'],
]);
