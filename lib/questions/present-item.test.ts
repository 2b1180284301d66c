import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteSchema } from '../content/note';
import { allSampleItems, sampleItems } from '../testing/sample-items';
import { sampleVocabulary as vocabulary } from '../testing/sample-vocabulary';
import { kinds } from './kinds';
import { presentItem } from './present-item';

const front = (...item: Parameters<typeof sampleItems>) =>
  sampleItems(...item).map((one) => presentItem(one, vocabulary, 's'));

test('every kind of note has a kind of question, sorted', () => {
  const declared = noteSchema.options.map((option) => option.shape.kind.value);
  expect(Object.keys(kinds)).toEqual(declared.toSorted());
});

test('the same seed gives the same bytes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allSampleItems), fc.string(), (item, seed) => {
      const once = JSON.stringify(presentItem(item, vocabulary, seed));
      expect(JSON.stringify(presentItem(structuredClone(item), vocabulary, seed))).toBe(once);
    }),
  );
}, 30_000);

test('option order is fixed for ever: these seeds gave these orders when learners answered them', () => {
  const orders = ['1', '2', '3'].map((seed) => {
    const shown = presentItem(sampleItems('choose-many')[0] as (typeof allSampleItems)[0], vocabulary, seed);
    return 'options' in shown ? shown.options.map(({ text }) => text.split(' ').at(-1)) : [];
  });
  expect(orders).toMatchInlineSnapshot(`
    [
      [
        "authenticated",
        "authenticated",
        "encrypted",
        "SSH",
      ],
      [
        "SSH",
        "encrypted",
        "authenticated",
        "authenticated",
      ],
      [
        "encrypted",
        "authenticated",
        "SSH",
        "authenticated",
      ],
    ]
  `);
});

test('nothing of the key is shown of a graded question', () => {
  for (const item of allSampleItems) {
    const shown = presentItem(item, vocabulary, 's');
    if (shown.form === 'flip') continue;
    expect(JSON.stringify(shown)).not.toMatch(/canary|correct"|\bwhy|"right"|accept/);
  }
});

test('the key stands at every place equally often, and option ids tell only the place', () => {
  const [item] = sampleItems('choose-one');
  const places = [0, 0, 0];
  for (let seed = 0; seed < 600; seed++) {
    const shown = presentItem(item as (typeof allSampleItems)[0], vocabulary, String(seed));
    if (shown.form !== 'choose-one') throw new Error(shown.form);
    expect(shown.options.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3']);
    const place = shown.options.findIndex(({ text }) => text.includes('certificate-authority'));
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const count of places) expect(count).toBeGreaterThan(160);
}, 30_000);

test('cloze: the asked number is closed, the others are shown, the back is bold', () => {
  expect(front('cloze')).toEqual([
    {
      form: 'flip',
      prompt: 'By default […] listens on port 10250.',
      back: 'By default **the kubelet** listens on port 10250.',
      why: 'Because canary-note-why.',
    },
    {
      form: 'flip',
      prompt: 'By default the kubelet listens on port [a number].',
      back: 'By default the kubelet listens on port **10250**.',
      why: 'Because canary-note-why.',
    },
  ]);
});

test.each([
  ['`--{{c1::anonymous-auth}}=false`', '`--[…]=false`', '`--`**`anonymous-auth`**`=false`'],
  ['Set `{{c1::--v}}` now', 'Set `[…]` now', 'Set **`--v`** now'],
  ['Use {{c1::`a`}} and {{c1::`b`}}', 'Use […] and […]', 'Use **`a`** and **`b`**'],
])('cloze around code: %s', (text, prompt, back) => {
  expect(front('cloze', { text })[0]).toMatchObject({ prompt, back });
});

test('recall both ways names component and sort, and gives the defaults per layer', () => {
  const defaults =
    '\n\nDefault:\n\n- without a config file: `true`\n- when the config file leaves it out: `false`\n- as kubeadm sets it up: `false`';
  expect(front('recall')).toMatchObject([
    {
      prompt: 'Which kubelet config field lets requests without credentials in?',
      back: `\`authentication.anonymous.enabled\`${defaults}`,
    },
    {
      prompt: 'What does the kubelet config field `authentication.anonymous.enabled` do?',
      back: `It lets strangers in as \`system:anonymous\`.${defaults}`,
    },
  ]);
  expect(front('recall', { knob: 'kubelet/--anonymous-auth', meaning: undefined })).toMatchObject([
    { prompt: 'Which kubelet flag lets requests without credentials in?' },
    { back: expect.stringMatching(/^It lets requests without credentials in\.\n/) },
  ]);
});

test('default: the value at the layer, what it means, the other layers for contrast', () => {
  expect(front('default')).toMatchObject([
    {
      prompt: 'By default, what is the kubelet flag `--anonymous-auth` without a config file?',
      back: '`true`\n\nAnyone is `system:anonymous`.\n\nElsewhere:\n\n- when the config file leaves it out: `false`',
    },
  ]);
});

test('default: a component without a config file has one plain default, kubeadm sets its own', () => {
  const knob = 'kube-apiserver/--kubelet-certificate-authority';
  expect(front('default', { knob })).toMatchObject([
    {
      prompt: 'By default, what is the kube-apiserver flag `--kubelet-certificate-authority`?',
      back: '`(empty)`\n\nAnyone is `system:anonymous`.',
    },
  ]);
  expect(
    front('default', { knob: 'kubelet/authentication.anonymous.enabled', layer: 'kubeadm' }),
  ).toMatchObject([
    {
      prompt:
        'By default, what does kubeadm set the kubelet config field `authentication.anonymous.enabled` to?',
    },
  ]);
});

test('path-map: point shows the sentence, name shows the lit path among its neighbours', () => {
  const [point, name] = front('path-map');
  expect(point).toEqual({ form: 'map-point', prompt: '`kubectl logs` fetches the output of a container.' });
  expect(name).toMatchObject({ form: 'map-name', lit: 'apiserver-to-kubelet' });
  const texts = name !== undefined && 'options' in name ? name.options.map(({ text }) => text) : [];
  expect(texts.toSorted()).toEqual(['API server to kubelet', 'API server to pod', 'Node to API server']);
});
