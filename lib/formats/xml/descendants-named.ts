import type { XmlElement } from './xml-element';

/** Every element below `parent` with one of these names, at any depth, in document order; those inside of a match too. */
export function descendantsNamed(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}
