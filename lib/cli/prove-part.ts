import type { Catalogue } from '../content/catalogue';
import { isTemplate } from '../questions/is-template';
import { proveItem } from '../questions/prove-item';
import { templateFaults } from '../questions/scenario/template-faults';

/** Plain items draw an order of options only, templates whole clusters. */
const PLAIN_SEEDS = seedsOf(25);
const TEMPLATE_SEEDS = seedsOf(200);

/** Proves the items of one part of two (0 or 1), prints what is wrong, and gives how many faults and variants there were. */
export function provePart(content: Catalogue, part: number): { faults: number; variants: number } {
  let faults = 0;
  let variants = 0;
  // Every other one: templates of a kind cost alike and stand together.
  for (const item of content.items.filter((_, place) => place % 2 === part)) {
    const seeds = isTemplate(item.note) ? TEMPLATE_SEEDS : PLAIN_SEEDS;
    if (isTemplate(item.note)) variants += seeds.length;
    for (const { code, detail } of 'vary' in item.note ? templateFaults(item.note, content) : []) {
      console.error(`${item.id}  ${code}: ${detail}`);
      faults++;
    }
    for (const { code, seed, detail } of proveItem(item, content, seeds)) {
      console.error(`${item.id} (seed ${seed})  ${code}: ${detail}`);
      faults++;
    }
  }
  return { faults, variants };
}

function seedsOf(length: number): readonly string[] {
  return Array.from({ length }, (_, place) => `check-${place}`);
}
