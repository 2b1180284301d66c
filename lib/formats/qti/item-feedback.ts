import type { ExchangeText } from '../exchange-question';
import { descendantsNamed } from '../xml/descendants-named';
import type { XmlElement } from '../xml/xml-element';
import type { ItemSource } from './item-source';
import { markdownOfNodes } from './markdown-of-nodes';

const NAMES = ['modalFeedback', 'feedbackInline', 'feedbackBlock'];

/** The feedback of an item: for one choice by its identifier, for one typed answer by the rule that shows it, and for any answer. */
export type ItemFeedback = {
  ofChoice: (identifier: string) => ExchangeText | null;
  ofAnswer: (response: string, answer: string | { from: number; to: number }) => ExchangeText | null;
  /** What no choice and no answer has asked for; to be called last. */
  ofAll: () => ExchangeText | null;
};

export function itemFeedback({ item, text, notices, rules }: ItemSource): ItemFeedback {
  const elements = new Map<string, XmlElement[]>();
  for (const element of descendantsNamed(item, ...NAMES)) {
    const identifier = element.attributes.get('identifier') ?? '';
    elements.set(identifier, [...(elements.get(identifier) ?? []), element]);
  }
  const take = (identifier: string) => {
    const found = elements.get(identifier) ?? [];
    elements.delete(identifier);
    return (
      found
        .map((element) => markdownOfNodes(element, text))
        .filter((one) => one !== '')
        .join('\n\n') || null
    );
  };
  return {
    ofChoice: take,
    ofAnswer: (response, answer) => {
      for (const { response: of, test, sets } of rules) {
        const isIt =
          typeof answer === 'string'
            ? 'text' in test && test.text === answer
            : 'from' in test && test.from === answer.from && test.to === answer.to;
        if (of !== response || !isIt) continue;
        const shown = [...sets.values()].find((value) => elements.has(value));
        if (shown !== undefined) return take(shown);
      }
      return null;
    },
    ofAll: () => {
      const rest = [...elements.keys()];
      const [first] = rest;
      if (rest.length === 1 && first !== undefined) return take(first);
      if (rest.length > 1)
        notices.add(
          'changed',
          'feedback-dropped',
          'Its feedback depends on the answer as a whole, which has no place here; it was left out.',
        );
      return null;
    },
  };
}
