import type { XmlElement } from '../xml/xml-element';

/** QTI 3.0 writes `qti-choice-interaction response-identifier`, 2.x `choiceInteraction responseIdentifier`: the first as the second. */
export function asQtiTwo(element: XmlElement): XmlElement {
  const isThree = element.name.startsWith('qti-');
  return {
    name: isThree ? camel(element.name.slice(4)) : element.name,
    attributes: isThree
      ? new Map([...element.attributes].map(([name, value]) => [camel(name), value]))
      : element.attributes,
    children: element.children.map((child) => (typeof child === 'string' ? child : asQtiTwo(child))),
    line: element.line,
  };
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
