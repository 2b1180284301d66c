import { type Random, random } from '../../core/random';

/** The generator of one variant of a template: the same item, version and seed draw the same for ever. */
export function templateDraw(itemId: string, { version }: { version: number }, seed: string): Random {
  return random(`${itemId}/${version}/${seed}`);
}
