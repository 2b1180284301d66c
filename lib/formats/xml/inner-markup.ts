import { escapeXml } from './escape-xml';
import type { XmlElement } from './xml-element';

/**
 * What an element holds, as markup again: for formats whose text is XHTML in the file itself.
 *
 * @param replace what is written for an element in the place of itself and all it holds; null writes it as it is.
 */
export function innerMarkup(
  element: XmlElement,
  replace: (child: XmlElement) => string | null = () => null,
): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeXml(child);
      return replace(child) ?? outerMarkup(child, replace);
    })
    .join('');
}

function outerMarkup(element: XmlElement, replace: (child: XmlElement) => string | null): string {
  const attributes = [...element.attributes]
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  if (element.children.length === 0 && VOID.has(element.name)) return `<${element.name}${attributes}/>`;
  return `<${element.name}${attributes}>${innerMarkup(element, replace)}</${element.name}>`;
}

/** HTML's elements without an end tag: `<p/>` means an empty paragraph to XML and an open one to HTML. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
