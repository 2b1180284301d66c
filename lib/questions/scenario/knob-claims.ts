import type { Knob } from '../../content/knob';
import { knobName } from '../../content/knob-name';
import type { ClusterEdit, Mutation } from '../../content/mutation';
import type { ClaimId, PathId } from '../../content/note';
import { claimIds } from '../../rules/claim-ids';
import { pathIds } from '../../rules/path-ids';
import type { ClaimRow } from '../claim-row';
import type { Vocabulary } from '../vocabulary';

/** Whose fields the documents hold. */
const OWNERS: Readonly<Record<string, string>> = {
  'bootstrap-kubeconfig': 'kubeconfig',
  'controller-manager-kubeconfig': 'kubeconfig',
  'kubelet-kubeconfig': 'kubeconfig',
  'egress-selector': 'egress-selector',
  'kubelet-config': 'kubelet',
  'kubelet-drop-in': 'kubelet',
  pods: 'pod',
};

/** Claims of a path that a change bears on: those of the knobs that it sets, and what the change says of itself. */
export function claimsOfChange(
  mutation: Mutation,
  path: PathId,
  vocabulary: Pick<Vocabulary, 'knobs'>,
): readonly ClaimId[] {
  const knobs = mutation.edits.flatMap((edit) => vocabulary.knobs.filter((knob) => isSetBy(knob, edit)));
  const own = mutation.path === path ? [mutation.claim] : [];
  return claimIds.filter((claim) => own.includes(claim) || bears(knobs, path, claim));
}

/** Claims of a path that a component's flag or field bears on, by the table of knobs. */
export function claimsOfKnob(
  component: string,
  name: string,
  path: PathId,
  vocabulary: Pick<Vocabulary, 'knobs'>,
): readonly ClaimId[] {
  const knobs = vocabulary.knobs.filter(({ id }) => id === `${component}/${name}`);
  return claimIds.filter((claim) => bears(knobs, path, claim));
}

/** All rows that a component's flag or field bears on, by the table of knobs. */
export function rowsOfKnob(
  component: string,
  name: string,
  vocabulary: Pick<Vocabulary, 'knobs'>,
): readonly ClaimRow[] {
  return pathIds.flatMap((path) =>
    claimsOfKnob(component, name, path, vocabulary).map((claim): ClaimRow => `${path} ${claim}`),
  );
}

const bears = (knobs: readonly Knob[], path: PathId, claim: ClaimId) =>
  knobs.some(({ paths, claims }) => paths.includes(path) && claims.includes(claim));

function isSetBy({ id }: Knob, edit: ClusterEdit): boolean {
  const { owner, name } = knobName(id);
  if ('program' in edit) return owner === edit.program && name === `--${edit.flag}`;
  // Agents are written as a workload, whose words are their flags.
  if (edit.document === 'agent')
    return (
      (owner === 'konnectivity-agent' && `${edit.to}`.startsWith(`${name}=`)) ||
      (owner === 'pod' && edit.field?.endsWith(name.split('.').at(-1) ?? '') === true)
    );
  if (OWNERS[edit.document] !== owner || edit.field === undefined) return false;
  const plain = name.replaceAll('[]', '');
  const field = edit.field.replace(/\.\d+(?=\.|$)/g, '').replace(/^spec\.template\./, '');
  return plain === field || plain.startsWith(`${field}.`) || field.startsWith(`${plain}.`);
}
