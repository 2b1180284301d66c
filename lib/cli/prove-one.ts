import type { Catalogue } from '../content/catalogue';
import type { PathSegment } from '../content/entry';
import type { Item } from '../content/item';
import { isTemplate } from '../questions/is-template';
import { type ProofFault, proveItem } from '../questions/prove-item';
import { claimFaults } from '../questions/scenario/claim-faults';
import { templateFaults } from '../questions/scenario/template-faults';
import type { PlaceOf } from './prove-place';

/** Plain items draw an order of options only, templates whole clusters. */
const PLAIN_SEEDS = seedsOf(25);
const TEMPLATE_SEEDS = seedsOf(200);

/** A fault as it is printed: once, however many seeds show it. */
type Told = { code: string; detail: string; at?: readonly PathSegment[] | undefined };

/** Proves one item, prints what is wrong, and gives how many faults there were, and how many variants if it is a template. */
export function proveOne(
  item: Item,
  content: Catalogue,
  placeOf: PlaceOf,
): { faults: number; variants: number } {
  const template = isTemplate(item.note);
  const seeds = template ? TEMPLATE_SEEDS : PLAIN_SEEDS;
  const told = toldOf(item, content, seeds);
  for (const { code, detail, at } of told)
    console.error(`${placeOf(item.noteId, at)}  ${item.id}  ${code}: ${detail}`);
  return { faults: told.length, variants: template ? seeds.length : 0 };
}

function toldOf(item: Item, content: Catalogue, seeds: readonly string[]): readonly Told[] {
  try {
    const whole = 'vary' in item.note ? templateFaults(item.note, content) : [];
    const drawn = proveItem(item, content, seeds);
    return [...whole, ...bySeeds(drawn), ...(drawn.length === 0 ? claimFaults(item, content) : [])];
  } catch (error) {
    return [{ code: 'throws', detail: error instanceof Error ? error.message : String(error) }];
  }
}

/** What several seeds show alike is one fault, with the first of them to look at. */
function bySeeds(faults: readonly ProofFault[]): readonly Told[] {
  const alike = new Map<string, ProofFault[]>();
  for (const fault of faults) {
    const key = `${fault.code} ${fault.detail}`;
    alike.set(key, [...(alike.get(key) ?? []), fault]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const seeds = others.length === 0 ? `seed ${first.seed}` : `${others.length + 1} seeds, as ${first.seed}`;
    const always = first.code === 'nothing-to-ask';
    return [{ ...first, detail: always ? first.detail : `${first.detail} (${seeds})` }];
  });
}

function seedsOf(length: number): readonly string[] {
  return Array.from({ length }, (_, place) => `check-${place}`);
}
