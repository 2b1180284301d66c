import type { ExchangeGap } from '../exchange-question';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import type { XmlElement } from '../xml/xml-element';
import { choicesOf, choiceText } from './choices';
import type { ItemFeedback } from './item-feedback';
import type { ItemSource } from './item-source';
import { outcomeDefault } from './outcome-default';
import { typedAnswers } from './typed-answers';

/** The elements that can be a gap; `gap` stands inside of a gapMatchInteraction and `choiceInteraction` only where one may be chosen. */
export const GAP_NAMES = [
  'textEntryInteraction',
  'inlineChoiceInteraction',
  'choiceInteraction',
  'gap',
] as const;

/** One of several interactions in a text as a gap; null where it takes more than one answer. */
export function gapOf(source: ItemSource, element: XmlElement, feedback: ItemFeedback): ExchangeGap | null {
  if (element.name === 'gap') return gapToDragInto(source, element);
  const response = element.attributes.get('responseIdentifier') ?? '';
  const said = Number(outcomeDefault(source.item, `POINTS_${response}`) ?? '1');
  const points = said > 0 ? said : 1;
  if (element.name === 'textEntryInteraction') return { ...typedAnswers(source, response, feedback), points };
  if (source.declarations.get(response)?.isMany) return null;
  return { kind: 'choose-one', options: choicesOf(source, element, feedback), points };
}

function gapToDragInto(source: ItemSource, gap: XmlElement): ExchangeGap | null {
  const interaction = descendantsNamed(source.item, 'gapMatchInteraction').find((one) =>
    descendantsNamed(one, 'gap').includes(gap),
  );
  if (interaction === undefined) return null;
  const identifier = gap.attributes.get('identifier') ?? '';
  const { correct = [], mapping } =
    source.declarations.get(interaction.attributes.get('responseIdentifier') ?? '') ?? {};
  const worth = [...(mapping ?? [])].filter(([, value]) => value > 0).map(([pair]) => pair);
  const right = (correct.length > 0 ? correct : worth)
    .map((pair) => pair.trim().split(/\s+/))
    .filter(([, into]) => into === identifier)
    .map(([text]) => text);
  const options = childrenNamed(interaction, 'gapText', 'gapImg').map((choice) => ({
    text: choiceText(source, choice),
    fraction: right.includes(choice.attributes.get('identifier') ?? '') ? 1 : 0,
    feedback: null,
  }));
  return { kind: 'choose-one', options, points: 1 };
}
