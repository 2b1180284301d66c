import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import { escapeXml } from '../xml/escape-xml';
import { innerMarkup } from '../xml/inner-markup';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';

/** What the `<material>` of QTI 1.2 in an element shows, at any depth, as HTML. */
export function materialHtml(element: XmlElement): string {
  const materials = element.name === 'material' ? [element] : descendantsNamed(element, 'material');
  return materials
    .flatMap((material) =>
      material.children.map((child) => (typeof child === 'string' ? '' : partHtml(child))),
    )
    .filter((part) => part !== '')
    .join('\n');
}

function partHtml(part: XmlElement): string {
  if (part.name === 'matbreak') return '<br>';
  if (part.name === 'matimage') return '<img>';
  if (part.name !== 'mattext' && part.name !== 'matemtext') return '';
  if (part.children.some((child) => typeof child !== 'string')) return innerMarkup(part);
  const text = textOf(part);
  const type = part.attributes.get('texttype') ?? '';
  // Without a type it should be plain; many writers put HTML there all the same.
  const isHtml = /html/i.test(type) || (type === '' && /<\/?[a-z][^<>]*>|&[a-z#0-9]{2,8};/i.test(text));
  return isHtml ? text : escapeXml(text).trim().replaceAll('\n', '<br>');
}

/** The materials and responses of a `<presentation>` in their order, whatever flows they stand in. */
export function presentationParts(presentation: XmlElement): XmlElement[] {
  return presentation.children.flatMap((child): XmlElement[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'material' || child.name.startsWith('response_')) return [child];
    return presentationParts(child);
  });
}

/** The labels of a response: its options, with their text as HTML. */
export function labelsOf(response: XmlElement): { ident: string; html: string }[] {
  return descendantsNamed(response, 'response_label').map((label) => ({
    ident: label.attributes.get('ident') ?? '',
    html: materialHtml(label),
  }));
}

/** What stands in a response beside its options: the left side of a pair. */
export function leadHtml(response: XmlElement): string {
  return childrenNamed(response, 'material').map(materialHtml).join('\n');
}
