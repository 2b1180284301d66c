import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';

/** What an item says of one response: what is right, and what each answer is worth. */
export type ResponseDeclaration = {
  identifier: string;
  isMany: boolean;
  isNumber: boolean;
  correct: readonly string[];
  /** Worth by answer, in the order of the file; null without a `<mapping>`. */
  mapping: ReadonlyMap<string, number> | null;
  /** What the mapping gives for answers that are not in it. */
  unmapped: number;
  /** One of its mapped answers is told from others by upper and lower case. */
  caseMatters: boolean;
};

/** The responses that a QTI 2.x item declares, by identifier. */
export function responseDeclarations(item: XmlElement): ReadonlyMap<string, ResponseDeclaration> {
  return new Map(
    childrenNamed(item, 'responseDeclaration').map((declaration) => {
      const identifier = declaration.attributes.get('identifier') ?? '';
      const mapping = childNamed(declaration, 'mapping');
      const entries = mapping === null ? [] : childrenNamed(mapping, 'mapEntry');
      return [
        identifier,
        {
          identifier,
          isMany: declaration.attributes.get('cardinality') === 'multiple',
          isNumber: ['float', 'integer'].includes(declaration.attributes.get('baseType') ?? ''),
          correct: childrenNamed(declaration, 'correctResponse')
            .flatMap((response) => childrenNamed(response, 'value'))
            .map((value) => textOf(value).trim()),
          mapping:
            mapping === null
              ? null
              : new Map(
                  entries.map((entry) => [
                    entry.attributes.get('mapKey') ?? '',
                    Number(entry.attributes.get('mappedValue')) || 0,
                  ]),
                ),
          unmapped: Number(mapping?.attributes.get('defaultValue') ?? '0') || 0,
          caseMatters: entries.some((entry) => entry.attributes.get('caseSensitive') === 'true'),
        },
      ];
    }),
  );
}
