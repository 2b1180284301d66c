import type { XmlElement } from './xml-element';

/** All text in an element, at any depth, as it stands there; empty for null. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
