import type { XmlElement } from './xml-element';

/** The first element of that name right below `parent`, or null. */
export function childNamed(parent: XmlElement, name: string): XmlElement | null {
  for (const child of parent.children) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}
