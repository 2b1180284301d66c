import type { OwnBody, OwnQuestion } from '../quiz/own-question';

/** Texts of a key: they must not leave the server before the review options let them. Each says "canary". */
const said = (kind: string, which: string | number) => `canary-${kind}-feedback-${which}`;

/** One own question of every kind, by id. Feedback says "canary", and so do the right answers of what is typed. */
export function ownOfEveryKind(): Readonly<Record<string, OwnQuestion>> {
  return Object.fromEntries(
    Object.entries(bodies).map(([id, { prompt, body }]) => [
      id,
      {
        name: null,
        prompt,
        category: [],
        tags: [],
        feedback: said(id, 'general'),
        points: 1,
        path: null,
        claim: null,
        exams: ['kcsa/component-security'],
        body,
      },
    ]),
  );
}

const options = (kind: string, texts: readonly string[], right: readonly number[]) =>
  texts.map((text, at) => ({
    text,
    fraction: right.includes(at) ? 1 / right.length : 0,
    feedback: said(kind, at),
  }));

const typed = (kind: string) => [{ text: `canary-${kind}-answer`, fraction: 1, feedback: said(kind, 0) }];
const range = (kind: string) => [{ from: 10250, to: 10250, fraction: 1, feedback: said(kind, 0) }];

const bodies: Readonly<Record<string, { prompt: string; body: OwnBody }>> = {
  'own-one': {
    prompt: 'Which port does the kubelet serve on?',
    body: {
      kind: 'choose-one',
      shuffle: true,
      options: options('one', ['10250', '6443', '2379', '443'], [0]),
    },
  },
  'own-many': {
    prompt: 'Which two does the API server ask the kubelet for?',
    body: {
      kind: 'choose-many',
      shuffle: true,
      options: options('many', ['Logs', 'Exec', 'Leases', 'Secrets'], [0, 1]),
    },
  },
  'own-true': {
    prompt: 'The API server checks the kubelet’s certificate by default.',
    body: {
      kind: 'true-false',
      holds: false,
      whenTrue: said('true', 'true'),
      whenFalse: said('true', 'false'),
    },
  },
  'own-typed': {
    prompt: 'Which flag names the CA for the kubelets?',
    body: { kind: 'type-in', caseMatters: false, answers: typed('typed') },
  },
  'own-number': {
    prompt: 'On which port does the kubelet serve?',
    body: { kind: 'number', answers: range('number') },
  },
  'own-match': {
    prompt: 'Which port belongs to which component?',
    body: {
      kind: 'match',
      pairs: [
        { left: 'kubelet', right: '10250' },
        { left: 'etcd', right: '2379' },
      ],
      spare: ['443'],
      shuffle: true,
    },
  },
  'own-order': {
    prompt: 'Order what happens when somebody reads logs.',
    body: { kind: 'order', steps: ['kubectl asks', 'the API server asks', 'the kubelet answers'] },
  },
  'own-gaps': {
    prompt: 'The kubelet serves on {{1}} with {{2}} that {{3}} signed.',
    body: {
      kind: 'gaps',
      gaps: [
        { kind: 'number', answers: range('gap-number'), points: 1 },
        {
          kind: 'choose-one',
          options: options('gap-one', ['a certificate', 'a token'], [0]),
          points: 1,
        },
        { kind: 'type-in', answers: typed('gap-typed'), caseMatters: false, points: 1 },
      ],
    },
  },
};
