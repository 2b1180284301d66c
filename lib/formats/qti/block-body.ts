import type { ExchangeBody } from '../exchange-question';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import type { XmlElement } from '../xml/xml-element';
import { choicesOf, choiceText } from './choices';
import type { ItemFeedback } from './item-feedback';
import type { ItemSource } from './item-source';

type BlockReader = (
  source: ItemSource,
  interaction: XmlElement,
  feedback: ItemFeedback,
) => ExchangeBody | null;

/** The interactions that make a question of their own, each with its reader; null after a `skipped` notice. */
export const blockReaders: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
  ['associateInteraction', readAssociate],
  ['choiceInteraction', readChoice],
  ['extendedTextInteraction', () => ({ kind: 'essay' })],
  ['matchInteraction', readMatch],
  ['orderInteraction', readOrder],
]);

function readChoice(source: ItemSource, interaction: XmlElement, feedback: ItemFeedback): ExchangeBody {
  const identifiers = childrenNamed(interaction, 'simpleChoice').map((choice) =>
    (choice.attributes.get('identifier') ?? '').toLowerCase(),
  );
  const options = choicesOf(source, interaction, feedback);
  const at = (name: string) => options[identifiers.indexOf(name)];
  const isMany = source.declarations.get(responseOf(interaction))?.isMany ?? false;
  const whenTrue = at('true');
  const whenFalse = at('false');
  if (!isMany && options.length === 2 && whenTrue && whenFalse)
    return {
      kind: 'true-false',
      holds: whenTrue.fraction > whenFalse.fraction,
      whenTrue: whenTrue.feedback,
      whenFalse: whenFalse.feedback,
    };
  return { kind: isMany ? 'choose-many' : 'choose-one', options, shuffle: isShuffled(interaction) };
}

function readOrder(source: ItemSource, interaction: XmlElement): ExchangeBody {
  const texts = textsById(source, childrenNamed(interaction, 'simpleChoice'));
  const correct = source.declarations.get(responseOf(interaction))?.correct ?? [];
  return { kind: 'order', steps: correct.map((identifier) => texts.get(identifier) ?? '') };
}

function readMatch(source: ItemSource, interaction: XmlElement): ExchangeBody | null {
  const [first, second] = childrenNamed(interaction, 'simpleMatchSet').map((set) =>
    textsById(source, childrenNamed(set, 'simpleAssociableChoice')),
  );
  const partners = pairsOf(source, interaction);
  const lefts = [...(first ?? [])];
  const used = new Set<string>();
  const pairs = lefts.map(([left, text]) => {
    const rights = partners.filter(([one]) => one === left).map(([, other]) => other);
    for (const right of rights) used.add(right);
    return { left: text, rights: rights.map((right) => second?.get(right) ?? '') };
  });
  if (pairs.some(({ rights }) => rights.length !== 1)) {
    source.notices.add(
      'skipped',
      'many-partners',
      'One of its rows has several right partners or none, which matching here cannot have; it was left out.',
    );
    return null;
  }
  return {
    kind: 'match',
    pairs: pairs.map(({ left, rights: [right = ''] }) => ({ left, right })),
    spare: [...(second ?? [])].filter(([right]) => !used.has(right)).map(([, text]) => text),
    shuffle: isShuffled(interaction),
  };
}

function readAssociate(source: ItemSource, interaction: XmlElement): ExchangeBody | null {
  const texts = textsById(source, descendantsNamed(interaction, 'simpleAssociableChoice'));
  const partners = pairsOf(source, interaction);
  const paired = partners.flat();
  if (new Set(paired).size !== paired.length) {
    source.notices.add(
      'skipped',
      'many-partners',
      'One of its choices belongs to several pairs, which matching here cannot have; it was left out.',
    );
    return null;
  }
  return {
    kind: 'match',
    pairs: partners.map(([left, right]) => ({ left: texts.get(left) ?? '', right: texts.get(right) ?? '' })),
    spare: [...texts].filter(([identifier]) => !paired.includes(identifier)).map(([, text]) => text),
    shuffle: isShuffled(interaction),
  };
}

/** The right pairs: those that are declared correct, else those that the mapping gives something for. */
function pairsOf({ declarations }: ItemSource, interaction: XmlElement): [string, string][] {
  const declaration = declarations.get(responseOf(interaction));
  const worth = [...(declaration?.mapping ?? [])].filter(([, value]) => value > 0).map(([pair]) => pair);
  const pairs = declaration !== undefined && declaration.correct.length > 0 ? declaration.correct : worth;
  return pairs.map((pair) => {
    const [left = '', right = ''] = pair.trim().split(/\s+/);
    return [left, right];
  });
}

function textsById(source: ItemSource, choices: readonly XmlElement[]): Map<string, string> {
  return new Map(
    choices.map((choice) => [choice.attributes.get('identifier') ?? '', choiceText(source, choice)]),
  );
}

function responseOf(interaction: XmlElement): string {
  return interaction.attributes.get('responseIdentifier') ?? '';
}

function isShuffled(interaction: XmlElement): boolean {
  return interaction.attributes.get('shuffle') === 'true';
}
