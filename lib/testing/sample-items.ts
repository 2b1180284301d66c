import type { Item } from '../content/item';
import { itemsOfNote } from '../content/items-of-note';
import { type Note, type NoteKind, noteSchema } from '../content/note';

const base = {
  id: 'sample',
  path: 'apiserver-to-kubelet',
  claim: 'server-authenticated',
  exams: ['kcsa/component-security'],
  difficulty: 1,
  sources: [{ title: 'kubernetes/kubernetes' }],
  why: 'Because canary-note-why.',
  lesson: 'sample',
};

const scenario = {
  version: 1,
  base: 'plain',
  vary: [
    ['as-is', 'no-kubelet-ca'],
    ['as-is', 'always-allow', 'strangers'],
  ],
  show: ['kube-apiserver', 'kubelet-config'],
};
const notDone = { path: 'apiserver-to-kubelet', claim: 'server-authenticated' };

const own: Record<NoteKind, Record<string, unknown>> = {
  'choose-many': {
    question: 'Which hold on `apiserver-to-kubelet` by default?',
    options: [
      { id: 'a', text: 'It is encrypted', correct: true, why: 'canary-a' },
      { id: 'b', text: 'The client is authenticated', correct: true },
      { id: 'c', text: 'The server is authenticated', why: 'canary-c' },
      { id: 'd', text: 'It runs over SSH', why: 'canary-d' },
    ],
  },
  'choose-one': {
    question: 'Which flag makes the API server check the kubelet?',
    options: [
      { id: 'right', text: '`--kubelet-certificate-authority`', correct: true },
      { id: 'other', text: '`--proxy-client-cert-file`', why: 'canary-one' },
      { id: 'third', text: '`--kubelet-client-certificate`', why: 'canary-two' },
    ],
  },
  cloze: { text: 'By default {{c1::the kubelet}} listens on port {{c2::10250::a number}}.' },
  default: { knob: 'kubelet/--anonymous-auth', layer: 'flag', means: 'Anyone is `system:anonymous`.' },
  'path-map': {
    prompt: '`kubectl logs` fetches the output of a container.',
    directions: ['point', 'name'],
    notThese: [
      { path: 'node-to-apiserver', why: 'canary-node' },
      { path: 'apiserver-to-pod', why: 'canary-pod' },
    ],
  },
  qa: { question: 'Does the API server check the kubelet?', answer: 'Not by default.' },
  recall: {
    knob: 'kubelet/authentication.anonymous.enabled',
    purpose: 'lets requests without credentials in.',
    meaning: 'It lets strangers in as `system:anonymous`.',
  },
  compare: scenario,
  'effective-value': { ...scenario, component: 'kubelet', knob: 'authorization.mode' },
  'explain-away': {
    ...scenario,
    finding: '`--kubelet-certificate-authority` is not set.',
    target: notDone,
    component: 'kube-apiserver',
    knob: '--kubelet-certificate-authority',
  },
  match: {
    by: 'operation-path',
    from: ['kubectl-logs', 'kubectl-exec', 'node-heartbeat', 'kubectl-proxy-pod', 'kubectl-attach'],
    ask: 3,
  },
  order: {
    question: 'In which order does a node join?',
    ask: 3,
    steps: ['one', 'two', 'three', 'four'].map((id) => ({ id, text: `Step ${id}` })),
    before: [
      { first: 'one', next: 'two', why: 'canary-first' },
      { first: 'two', next: 'three', why: 'canary-second' },
      { first: 'three', next: 'four', why: 'canary-third' },
    ],
  },
  'smallest-fix': {
    ...scenario,
    vary: [
      ['no-kubelet-ca', 'no-kubelet-ca'],
      ['as-is', 'always-allow'],
    ],
    reach: notDone,
    goal: 'the API server verifies kubelets',
    operation: 'kubectl-logs',
    fixes: ['kubelet-ca', 'webhook', 'strangers', 'insecure-port', 'no-pair'],
  },
  'spot-it': scenario,
  'what-happens': { ...scenario, operation: 'kubectl-logs' },
  'which-path': {
    ...scenario,
    verdict: 'exposed',
    among: ['apiserver-to-kubelet', 'node-to-apiserver', 'apiserver-to-pod'],
  },
  'will-it-start': {
    ...scenario,
    vary: [
      ['as-is', 'insecure-port', 'unknown-plugin'],
      ['as-is', 'no-kubelet-ca'],
    ],
    component: 'kube-apiserver',
  },
  'type-in': {
    question: 'Which flag makes the API server check the kubelet?',
    expects: 'flag',
    accept: ['--kubelet-certificate-authority'],
    nearMisses: [{ text: '--client-ca-file', why: 'canary-near' }],
  },
};

/** A valid note of a kind, with some of it replaced. */
export function sampleNote(kind: NoteKind, changes: Record<string, unknown> = {}): Note {
  return noteSchema.parse({ ...base, kind, ...own[kind], ...changes });
}

/** The items of such a note. */
export function sampleItems(kind: NoteKind, changes: Record<string, unknown> = {}): readonly Item[] {
  return itemsOfNote(sampleNote(kind, changes));
}

/** The items of one note of each kind. */
export const allSampleItems: readonly Item[] = (Object.keys(own) as NoteKind[]).flatMap((kind) =>
  sampleItems(kind),
);
