import type { Random } from '../../core/random';

/** Only a kubelet has a file of settings and drop-ins beside its flags. */
const PLACES = ['a flag', 'the default'];
const KUBELET_PLACES = ['a flag', 'the file', 'a drop-in', 'the default'];
/** Values that people mistake for each other. */
const TWINS: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['Webhook', 'AlwaysAllow'],
  ['0', '10255'],
  ['on', 'off'],
  ['6443', '443'],
  ['8091', '8132'],
  ['VersionTLS10', 'VersionTLS12'],
];

/** Two values by two places of origin: the right pair among three that share a half with it or nothing. Throws for a value without a twin. */
export function layerGrid(
  right: { value: string; place: string },
  component: string,
  draw: Random,
): readonly { value: string; place: string }[] {
  const twin = TWINS.flatMap(([a, b]) => (a === right.value ? [b] : b === right.value ? [a] : []))[0];
  if (twin === undefined) throw new Error(`"${right.value}" has no twin: add it to layer-grid.ts`);
  const places = component === 'kubelet' ? KUBELET_PLACES : PLACES;
  const other = draw.pick(places.filter((place) => place !== right.place));
  return [right.value, twin].flatMap((value) => [right.place, other].map((place) => ({ value, place })));
}
