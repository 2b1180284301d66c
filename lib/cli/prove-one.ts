import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { isTemplate } from '../questions/is-template';
import { proveItem } from '../questions/prove-item';
import { claimFaults } from '../questions/scenario/claim-faults';
import { templateFaults } from '../questions/scenario/template-faults';

/** Plain items draw an order of options only, templates whole clusters. */
const PLAIN_SEEDS = seedsOf(25);
const TEMPLATE_SEEDS = seedsOf(200);

/** Proves one item, prints what is wrong, and gives how many faults there were, and how many variants if it is a template. */
export function proveOne(item: Item, content: Catalogue): { faults: number; variants: number } {
  const template = isTemplate(item.note);
  const seeds = template ? TEMPLATE_SEEDS : PLAIN_SEEDS;
  const whole = 'vary' in item.note ? templateFaults(item.note, content) : [];
  const drawn = proveItem(item, content, seeds);
  const claims = drawn.length === 0 ? claimFaults(item, content) : [];
  for (const { code, detail } of [...whole, ...claims]) console.error(`${item.id}  ${code}: ${detail}`);
  for (const { code, seed, detail } of drawn) console.error(`${item.id} (seed ${seed})  ${code}: ${detail}`);
  return { faults: whole.length + drawn.length + claims.length, variants: template ? seeds.length : 0 };
}

function seedsOf(length: number): readonly string[] {
  return Array.from({ length }, (_, place) => `check-${place}`);
}
