import type { QuizDefinition } from './quiz-definition';

/**
 * Numbers for the places of a quiz's attempts, from 1, by the names that `slotPlace` and `domainPlace` give. A place keeps its number in
 * every revision: what a later revision adds comes behind, and what it takes out keeps its own. A pool of three has three numbers, and a
 * blueprint's domains follow all slots.
 *
 * @param definitions of the revisions that are analysed together, the oldest first
 * @param domains ids of all domains that a blueprint could draw for, in the curriculum's order
 */
export function slotNumbers(
  definitions: readonly QuizDefinition[],
  domains: readonly string[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const give = (name: string) => numbers.has(name) || numbers.set(name, numbers.size + 1);
  for (const { sections } of definitions)
    for (const slot of sections.flatMap(({ slots }) => slots))
      for (let at = 0; at < (slot.kind === 'pool' ? slot.count : 1); at++) give(slotPlace(slot.id, at));
  const drawn = Math.max(0, ...definitions.map(({ settings }) => settings.blueprint?.count ?? 0));
  for (const domain of domains) for (let at = 0; at < drawn; at++) give(domainPlace(domain, at));
  return numbers;
}

export function slotPlace(slotId: string, at: number): string {
  return `slot/${slotId}/${at}`;
}

export function domainPlace(domain: string, at: number): string {
  return `domain/${domain}/${at}`;
}
