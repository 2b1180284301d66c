import type { ExchangeText } from '../exchange-question';
import type { TextReader } from '../text-reader';
import { innerMarkup } from '../xml/inner-markup';
import type { XmlElement } from '../xml/xml-element';

/**
 * What an element shows, as Markdown. Where Spokewise wrote it, an element of class `markdown` holds the source itself, because HTML would
 * not have come back as the same.
 *
 * @param replace what stands for an element (a gap, nothing); null leaves it as it is.
 */
export function markdownOfNodes(
  element: XmlElement,
  text: TextReader,
  replace: (child: XmlElement) => string | null = () => null,
): ExchangeText {
  const isSource = (child: XmlElement | string): child is XmlElement =>
    typeof child !== 'string' && child.attributes.get('class') === 'markdown';
  if (!element.children.some(isSource)) return text.markdown(innerMarkup(element, replace), 'html');
  return element.children
    .map((child) =>
      isSource(child)
        ? text.markdown(sourceOf(child, replace), 'markdown')
        : text.markdown(innerMarkup({ ...element, children: [child] }, replace), 'html'),
    )
    .filter((part) => part !== '')
    .join('\n\n');
}

function sourceOf(element: XmlElement, replace: (child: XmlElement) => string | null): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : (replace(child) ?? sourceOf(child, replace))))
    .join('');
}
