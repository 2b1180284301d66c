import type { ExchangeOption } from '../exchange-question';
import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import type { ItemFeedback } from './item-feedback';
import type { ItemSource } from './item-source';
import { markdownOfNodes } from './markdown-of-nodes';
import { responseShares } from './response-shares';

/** The choices of an element as options, with what each is worth. */
export function choicesOf(
  source: ItemSource,
  interaction: XmlElement,
  feedback: ItemFeedback,
): ExchangeOption[] {
  const response = interaction.attributes.get('responseIdentifier') ?? '';
  const isMany = source.declarations.get(response)?.isMany ?? false;
  const share = responseShares(source, response, isMany);
  return childrenNamed(interaction, 'simpleChoice', 'inlineChoice').map((choice) => {
    const identifier = choice.attributes.get('identifier') ?? '';
    return {
      text: choiceText(source, choice),
      fraction: share(identifier),
      feedback: feedback.ofChoice(identifier),
    };
  });
}

/** The text of one choice, whatever it is called, without the feedback that stands in it. */
export function choiceText({ text }: ItemSource, choice: XmlElement): string {
  if (choice.name === 'inlineChoice' && choice.children.every((child) => typeof child === 'string'))
    return text.markdown(
      textOf(choice),
      choice.attributes.get('class') === 'markdown' ? 'markdown' : 'plain',
    );
  return markdownOfNodes(choice, text, ({ name }) => (name.startsWith('feedback') ? '' : null));
}
