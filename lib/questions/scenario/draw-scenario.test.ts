import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from '../../core/random';
import { sampleNote } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { BASES } from './bases';
import { drawScenario } from './draw-scenario';
import { shownFiles } from './shown-files';
import { drawSurface } from './surface';
import { templateFaults } from './template-faults';
import { variationsOf } from './variations-of';
import { writeVariation } from './write-variation';

type Scenario = Parameters<typeof variationsOf>[0];
const note = sampleNote('what-happens') as Scenario;
const seed = fc.string({ minLength: 1, maxLength: 12 });

test('how a cluster is written never changes what it is worth', { timeout: 60_000 }, () => {
  const worth = (base: keyof typeof BASES, surface: string) => {
    const { report } = writeVariation(
      { choice: [], mutations: [], model: BASES[base].model },
      drawSurface(random(surface)),
    );
    return {
      paths: Object.entries(report.paths).map(([id, { verdict }]) => `${id} ${verdict}`),
      operations: Object.entries(report.operations).map(([id, { outcome }]) => `${id} ${outcome}`),
      stopped: Object.entries(report.components).flatMap(([id, { starts }]) =>
        starts === false ? [id] : [],
      ),
    };
  };
  const names = Object.keys(BASES) as (keyof typeof BASES)[];
  const neutral = new Map(names.map((base) => [base, worth(base, 'neutral')]));
  for (const { stopped } of neutral.values()) expect(stopped).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...names), seed, (base, surface) => {
      expect(worth(base, surface)).toEqual(neutral.get(base));
    }),
    { numRuns: 150 },
  );
});

test('one of each list is drawn, and every combination can be', () => {
  expect(
    variationsOf(note, sampleVocabulary).map(({ mutations }) => mutations.map(({ id }) => id).join(' ')),
  ).toEqual([
    '',
    'always-allow',
    'strangers',
    'no-kubelet-ca',
    'no-kubelet-ca always-allow',
    'no-kubelet-ca strangers',
  ]);
});

test('what is asked for is drawn evenly, however many clusters come to it', { timeout: 60_000 }, () => {
  const keyOf = ({ mutations }: { mutations: readonly { id: string }[] }) =>
    mutations.length === 0 ? 'safe' : 'not';
  const safe = Array.from({ length: 200 }, (_, place) =>
    keyOf(drawScenario(sampleNote('compare') as Scenario, sampleVocabulary, random(`d${place}`), keyOf)),
  ).filter((key) => key === 'safe').length;
  // One cluster in six is safe; asked for, it is one in two.
  expect(safe).toBeGreaterThan(70);
  expect(safe).toBeLessThan(130);
});

test('the files that a template names are shown, in its order', () => {
  const drawn = writeVariation(
    { choice: [], mutations: [], model: BASES.plain.model },
    { ...drawSurface(random('x')), words: 'args' },
  );
  expect(shownFiles(note, drawn).map(({ path }) => path)).toEqual([
    'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml',
    'node/var/lib/kubelet/config.yaml',
  ]);
});

test('a template says what is wrong with it as a whole', () => {
  const hidden = sampleNote('what-happens', { show: ['kube-apiserver'] }) as Scenario;
  expect(templateFaults(hidden, sampleVocabulary).map(({ code }) => code)).toEqual([
    'hidden-change',
    'hidden-change',
    'few-variations',
  ]);
});
