import { type Challenge, challengeSchema } from '../content/challenge';
import { fourFiles } from '../rules/cases/four-files';

const start = Object.fromEntries(
  Object.entries(fourFiles()).map(([path, text]) => [
    path,
    text.replace('anonymous:\n    enabled: false', 'anonymous:\n    enabled: true'),
  ]),
);
const [kubeletFile = '', kubeletText = ''] =
  Object.entries(start).find(([, text]) => text.includes('anonymous:\n    enabled: true')) ?? [];

/** The file that the sample challenge is about, as it is at the start and as it should be. */
export const sampleFile = {
  path: kubeletFile,
  wrong: kubeletText,
  right: kubeletText.replace('anonymous:\n    enabled: true', 'anonymous:\n    enabled: false'),
};

/** Keys, certificates and kubeconfigs that the files name: there, without content. */
const present = ['control-plane', 'node'].flatMap((host) =>
  Object.values(start)
    .flatMap((text) => text.match(/\/(?:etc|var|run)\/[\w./-]+\.(?:crt|key|pub|pem|conf)\b/g) ?? [])
    .map((path) => `${host}${path}`)
    .filter((path) => !Object.hasOwn(start, path)),
);

/** A small challenge (a kubelet that lets anyone in) whose one objective rests on `items`. */
export function sampleChallenge(items: readonly string[], changes: Partial<Challenge> = {}): Challenge {
  const head = challengeSchema.parse({
    id: 'sample',
    title: 'Nobody reads containers without a name',
    story: 'Somebody read logs.',
    order: 1,
    path: 'apiserver-to-kubelet',
    minutes: [2, 10],
    difficulty: 1,
    exams: ['cks'],
    lesson: 'sample',
    sources: [{ title: 'kubernetes/kubernetes' }],
    objectives: [
      {
        id: 'named',
        text: 'The kubelet knows who calls.',
        weight: 3,
        reach: [{ path: 'apiserver-to-kubelet', claim: 'client-authenticated' }],
        items,
        hints: [{ which: 'canary-which', knob: 'canary-knob', write: 'canary-write' }],
      },
    ],
    starts: ['kubelet'],
  });
  const solution = { [sampleFile.path]: sampleFile.right };
  return {
    ...head,
    start,
    present: [...new Set(present)],
    solutions: [{ name: 'off', title: 'Off', why: 'canary-why', files: { ...start, ...solution } }],
    wrong: [],
    version: 'one',
    ...changes,
  };
}
