import { type ClaimId, claimIds } from '../rules/claim-ids';
import type { PathId } from '../rules/path-ids';
import type { TemplateKind } from './template-kinds';

/** Why a cell path × claim × kind cannot be filled. A test holds each against what content and the rule library say. */
export const EMPTY_REASONS = {
  always: 'the claim holds on every cluster, so that every answer would be the same',
  never: 'no flag or file makes the claim hold, so that every answer would be the same',
  gone: 'no API server of today can open it: what is left to ask is whether its flags let one start',
  'no-operation': 'no operation of operations.yaml takes this path',
  'no-knob': 'no flag or field of a program bears on the claim of this path',
  'no-twin': 'what decides are names of files and addresses, which nobody mistakes for one another',
  'one-place': 'what decides is a list that has a value by a flag alone, so that its place would be known',
  'no-line': 'what is wrong is the request, or what is missing: there is no line to point at',
  'no-pair':
    'no flag or field is of this claim alone by the rules, so that a pair would have two right partners',
  'no-steps': 'one line changes it at once: no order of steps can go wrong',
  'on-tunnel': 'what changes it is the tunnel, whose order is asked of the path Konnectivity',
} as const;
export type EmptyReason = keyof typeof EMPTY_REASONS;

/** Cells that share a reason. */
export type EmptyCells = {
  path: PathId;
  claims: readonly ClaimId[];
  kinds: readonly TemplateKind[];
  reason: EmptyReason;
};

/** Kinds whose answer is what the files make of a claim. */
const JUDGED: readonly TemplateKind[] = ['which-path', 'smallest-fix', 'spot-it', 'compare', 'order'];
/** Kinds that ask about flags and fields, and the claims by way of these. */
const BY_KNOB: readonly TemplateKind[] = ['will-it-start', 'effective-value', 'explain-away'];

const empty = (
  path: PathId,
  claims: readonly ClaimId[],
  reason: EmptyReason,
  ...kinds: readonly TemplateKind[]
): EmptyCells => ({ path, claims, kinds, reason });

/** Cells of the bank that no template can fill. A cell that is filled must not stand here, and none may stand here twice. */
export const TEMPLATE_EXCEPTIONS: readonly EmptyCells[] = [
  empty('node-to-apiserver', ['encrypted'], 'no-steps', 'order'),
  empty('node-to-apiserver', ['server-authenticated'], 'no-twin', 'effective-value'),

  empty('pod-to-apiserver', ['encrypted'], 'always', ...JUDGED, 'what-happens'),
  empty('pod-to-apiserver', ['encrypted'], 'no-pair', 'match'),
  empty('pod-to-apiserver', ['server-authenticated'], 'no-twin', 'effective-value'),

  empty('apiserver-to-kubelet', ['encrypted'], 'always', ...JUDGED, 'what-happens'),
  empty('apiserver-to-kubelet', ['authorized'], 'no-pair', 'match'),

  empty('apiserver-to-node', ['encrypted'], 'no-line', 'spot-it'),
  empty('apiserver-to-node', ['encrypted'], 'on-tunnel', 'order'),
  empty('apiserver-to-node', ['server-authenticated'], 'never', ...JUDGED),
  empty('apiserver-to-node', ['client-authenticated'], 'never', ...JUDGED, 'what-happens'),
  empty('apiserver-to-node', claimIds, 'no-pair', 'match'),

  empty('apiserver-to-pod', ['encrypted'], 'no-line', 'spot-it'),
  empty('apiserver-to-pod', ['encrypted'], 'no-twin', 'effective-value'),
  empty('apiserver-to-pod', ['encrypted'], 'on-tunnel', 'order'),
  empty('apiserver-to-pod', ['server-authenticated'], 'never', ...JUDGED),
  empty('apiserver-to-pod', ['client-authenticated'], 'never', ...JUDGED, 'what-happens'),
  empty('apiserver-to-pod', ['server-authenticated', 'client-authenticated'], 'no-knob', ...BY_KNOB),
  empty('apiserver-to-pod', ['authorized'], 'one-place', 'effective-value'),
  empty('apiserver-to-pod', claimIds, 'no-pair', 'match'),

  empty('apiserver-to-service', ['encrypted'], 'no-line', 'spot-it'),
  empty('apiserver-to-service', ['encrypted'], 'no-twin', 'effective-value'),
  empty('apiserver-to-service', ['encrypted'], 'on-tunnel', 'order'),
  empty('apiserver-to-service', ['server-authenticated'], 'never', ...JUDGED),
  empty('apiserver-to-service', ['server-authenticated'], 'no-knob', ...BY_KNOB),
  empty('apiserver-to-service', ['client-authenticated'], 'never', 'which-path', 'spot-it', 'compare'),
  empty('apiserver-to-service', ['client-authenticated'], 'no-twin', 'effective-value'),
  empty('apiserver-to-service', ['authorized'], 'one-place', 'effective-value'),
  empty('apiserver-to-service', claimIds, 'no-pair', 'match'),

  empty(
    'ssh-tunnel',
    claimIds,
    'gone',
    ...JUDGED,
    'what-happens',
    'effective-value',
    'explain-away',
    'match',
  ),
  empty('ssh-tunnel', ['server-authenticated', 'authorized'], 'no-knob', 'will-it-start'),

  empty('konnectivity', ['server-authenticated'], 'no-line', 'spot-it'),
  empty(
    'konnectivity',
    ['server-authenticated', 'client-authenticated', 'authorized'],
    'no-twin',
    'effective-value',
  ),
  empty('konnectivity', ['server-authenticated', 'authorized'], 'no-pair', 'match'),

  empty('controlplane-to-apiserver', claimIds, 'no-operation', 'what-happens'),
  empty('controlplane-to-apiserver', ['encrypted'], 'no-steps', 'order'),
  empty('controlplane-to-apiserver', ['server-authenticated'], 'no-twin', 'effective-value'),
  empty('controlplane-to-apiserver', ['server-authenticated', 'authorized'], 'no-pair', 'match'),

  empty('apiserver-to-etcd', claimIds, 'no-operation', 'what-happens'),
  empty('apiserver-to-etcd', ['encrypted'], 'no-twin', 'effective-value'),
  empty('apiserver-to-etcd', ['authorized'], 'no-pair', 'match'),
];
