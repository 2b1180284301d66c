import type { Random } from '../../core/random';

const PLACES = ['a flag', 'the file', 'a drop-in', 'the default'];
/** Values that people mistake for each other. */
const TWINS: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['Webhook', 'AlwaysAllow'],
  ['0', '10255'],
  ['on', 'off'],
];

/** Two values by two places of origin: the right pair among three that share a half with it or nothing. Throws for a value without a twin. */
export function layerGrid(
  right: { value: string; place: string },
  draw: Random,
): readonly { value: string; place: string }[] {
  const twin = TWINS.flatMap(([a, b]) => (a === right.value ? [b] : b === right.value ? [a] : []))[0];
  if (twin === undefined) throw new Error(`"${right.value}" has no twin: add it to layer-grid.ts`);
  const other = draw.pick(PLACES.filter((place) => place !== right.place));
  return [right.value, twin].flatMap((value) => [right.place, other].map((place) => ({ value, place })));
}
