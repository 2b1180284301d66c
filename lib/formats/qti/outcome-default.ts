import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';

/** The default value of an outcome that an item declares, '' where it has none, or null where there is no such outcome. */
export function outcomeDefault(item: XmlElement, identifier: string): string | null {
  const declaration = childrenNamed(item, 'outcomeDeclaration').find(
    (one) => one.attributes.get('identifier') === identifier,
  );
  if (declaration === undefined) return null;
  const value = childNamed(declaration, 'defaultValue');
  return value === null ? '' : textOf(value).trim();
}
