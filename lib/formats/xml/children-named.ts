import type { XmlElement } from './xml-element';

/** The elements right below `parent` with one of these names, in their order. */
export function childrenNamed(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}
