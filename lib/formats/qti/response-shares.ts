import { snapFraction } from '../snap-fraction';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import type { XmlElement } from '../xml/xml-element';
import type { ItemSource } from './item-source';
import { outcomeDefault } from './outcome-default';

/** What each answer of a response is worth, as shares: by its mapping where processing uses it, else by what is correct. */
export function responseShares(
  { item, declarations }: ItemSource,
  response: string,
  isMany: boolean,
): (answer: string) => number {
  const declaration = declarations.get(response);
  const mapping = declaration?.mapping ?? null;
  const correct = new Set(declaration?.correct);
  if (mapping !== null && (usesMapping(item, response) || correct.size === 0)) {
    const worths = [...mapping.values()];
    const whole =
      outcomeDefault(item, `SHARE_${response}`) !== null
        ? 1
        : isMany
          ? worths.reduce((sum, worth) => sum + Math.max(0, worth), 0)
          : Math.max(...worths, 0);
    if (whole > 0)
      return (answer) => snapFraction((mapping.get(answer) ?? declaration?.unmapped ?? 0) / whole);
  }
  // All or nothing cannot be said in shares that add up; a wrong choice that takes all is the nearest.
  const wrong = isMany ? -1 : 0;
  return (answer) => (correct.has(answer) ? snapFraction(isMany ? 1 / correct.size : 1) : wrong);
}

/** Whether response processing counts with the mapping of that response. */
function usesMapping(item: XmlElement, response: string): boolean {
  const [processing] = childrenNamed(item, 'responseProcessing');
  if (processing === undefined) return false;
  if (/map_response(?:\.xml)?$/.test(processing.attributes.get('template') ?? '')) return true;
  return descendantsNamed(processing, 'mapResponse').some(
    (map) => map.attributes.get('identifier') === response,
  );
}
